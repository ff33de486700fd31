import { formatNumber, type MessageKey, t } from '../../utils/platform/i18n.ts';
import type { OwnColours as Colours } from '../../utils/platform/settings.ts';
import { contrast, LEAST_CONTRAST } from './contrast.ts';

interface Props {
  colours: Colours;
  onChange: (colours: Colours) => void;
}

const NAMES: Record<keyof Colours, MessageKey> = {
  text: 'colourText',
  background: 'colourBackground',
  link: 'colourLink',
};

/** The reader's own colours, with a word of warning where they are hard to tell apart. */
export function OwnColours({ colours, onChange }: Props) {
  const ratios = (['text', 'link'] as const).map((name) => ({
    name,
    ratio: contrast(colours[name], colours.background),
  }));
  return (
    <div class="own-colours">
      {(Object.keys(NAMES) as (keyof Colours)[]).map((name) => (
        <label key={name}>
          <input
            type="color"
            value={colours[name]}
            onInput={(event) => onChange({ ...colours, [name]: event.currentTarget.value })}
          />
          <span>{t(NAMES[name])}</span>
        </label>
      ))}
      <div role="status">
        {ratios.map(({ name, ratio }) => {
          const values = [t(NAMES[name]), formatNumber(Math.floor(ratio * 10) / 10)] as const;
          return (
            <p key={name} class={ratio < LEAST_CONTRAST ? 'low-contrast' : 'soft'}>
              {ratio < LEAST_CONTRAST ? t('contrastLow', ...values) : t('contrastEnough', ...values)}
            </p>
          );
        })}
      </div>
    </div>
  );
}
