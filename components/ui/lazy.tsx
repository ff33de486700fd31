import { type FunctionComponent, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is fetched when it is first drawn; nothing is shown until it is there. */
export function lazy<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | null = null;
  return function Lazy(props: Props) {
    const [, setLoaded] = useState(loaded !== null);
    useEffect(() => {
      if (loaded) return;
      let current = true;
      void load().then((component) => {
        loaded = component;
        if (current) setLoaded(true);
      });
      return () => {
        current = false;
      };
    }, []);
    return loaded && h(loaded, props);
  };
}
