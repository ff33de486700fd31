import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../components/ui/Button.tsx';
import {
  addReaderSite,
  type ReaderSite,
  readerSites,
  removeReaderSite,
} from '../../utils/platform/always-reader.ts';
import { t } from '../../utils/platform/i18n.ts';
import { siteOf } from '../../utils/platform/site.ts';

/** `listed`: the sites as the settings have them, in this window or another. */
export function ReaderSites({ listed }: { listed: string[] }) {
  const [sites, setSites] = useState<ReaderSite[]>([]);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const show = () => void readerSites().then(setSites);
  useEffect(show, [listed.join()]);

  /** Straight from the press: the browser asks only then. */
  const add = async (site: string | null) => {
    if (site === null) return setSaid(t('readerSiteUnknown'));
    const given = await addReaderSite(site);
    setSaid(given ? t('readerSiteAdded', site) : t('readerSiteDenied', site));
    if (given) setTyped('');
    show();
  };
  const remove = async (site: string) => {
    await removeReaderSite(site);
    setSaid(t('readerSiteRemoved', site));
    show();
  };
  return (
    <>
      <p>{t('alwaysReaderText')}</p>
      {sites.length > 0 && (
        <ul class="sites">
          {sites.map(({ site, access }) => (
            <li key={site}>
              <span dir="ltr">{site}</span>
              {!access && (
                <Button label={t('readerSiteAccess', site)} look="quiet" onPress={() => void add(site)} />
              )}
              <Button
                label={t('readerSiteRemove', site)}
                icon="bin"
                iconOnly
                look="quiet"
                onPress={() => void remove(site)}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        class="setting-action"
        onSubmit={(event) => {
          event.preventDefault();
          void add(siteOf(typed));
        }}
      >
        <input
          type="text"
          class="site-field"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          aria-label={t('readerSite')}
          placeholder="example.com"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button label={t('readerSiteAdd')} onPress={() => void add(siteOf(typed))} />
        <span role="status" class="soft">
          {said}
        </span>
      </form>
    </>
  );
}
