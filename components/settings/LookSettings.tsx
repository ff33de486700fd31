import { formatNumber, formatPercent, t } from '../../utils/platform/i18n.ts';
import {
  DEFAULT_SETTINGS,
  limitsOf,
  type NumberSetting,
  type Settings,
} from '../../utils/platform/settings.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { Slider } from '../ui/Slider.tsx';
import { Switch } from '../ui/Switch.tsx';
import { type Look, lookOf } from './apply-look.ts';
import { OwnColours } from './OwnColours.tsx';
import './look.css';

interface Props {
  settings: Look;
  onChange: (change: Partial<Settings>) => void;
}

/** How the text looks: colours, face, and measures. */
export function LookSettings({ settings, onChange }: Props) {
  const slider = (
    name: NumberSetting & keyof Look,
    label: string,
    step: number,
    text: (value: number) => string,
  ) => (
    <Slider
      label={label}
      value={settings[name]}
      limits={limitsOf(name)}
      step={step}
      text={text(settings[name])}
      onChange={(value) => onChange({ [name]: value })}
    />
  );
  return (
    <div class="look">
      <Choice
        label={t('theme')}
        value={settings.theme}
        onChange={(theme) => onChange({ theme })}
        options={[
          { value: 'system', label: t('themeSystem') },
          { value: 'light', label: t('themeLight'), class: 'swatch-light' },
          { value: 'sepia', label: t('themeSepia'), class: 'swatch-sepia' },
          { value: 'grey', label: t('themeGrey'), class: 'swatch-grey' },
          { value: 'dark', label: t('themeDark'), class: 'swatch-dark' },
          { value: 'contrast', label: t('themeContrast'), class: 'swatch-contrast' },
          { value: 'own', label: t('themeOwn'), class: 'swatch-own' },
        ]}
      />
      {settings.theme === 'own' && (
        <OwnColours colours={settings.ownColours} onChange={(ownColours) => onChange({ ownColours })} />
      )}
      <Choice
        label={t('face')}
        value={settings.font}
        onChange={(font) => onChange({ font })}
        options={[
          { value: 'serif', label: t('faceSerif'), class: 'face-serif' },
          { value: 'sans', label: t('faceSans'), class: 'face-sans' },
          { value: 'dyslexia', label: t('faceDyslexia'), class: 'face-dyslexia' },
        ]}
      />
      {slider('fontSize', t('fontSize'), 1, (value) => t('pixels', formatNumber(value)))}
      {slider('lineWidth', t('lineWidth'), 2, (value) => t('characters', formatNumber(value)))}
      {slider('lineHeight', t('lineHeight'), 0.05, formatNumber)}
      {slider('letterSpacing', t('letterSpacing'), 0.01, formatPercent)}
      {slider('wordSpacing', t('wordSpacing'), 0.05, formatPercent)}
      <Switch label={t('justify')} on={settings.justify} onChange={(justify) => onChange({ justify })} />
      <Switch
        label={t('hyphenate')}
        on={settings.hyphenate}
        onChange={(hyphenate) => onChange({ hyphenate })}
      />
      <Button label={t('resetLook')} look="quiet" onPress={() => onChange(DEFAULT_LOOK)} />
    </div>
  );
}

const DEFAULT_LOOK = lookOf(DEFAULT_SETTINGS);
