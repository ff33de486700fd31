import { Waiting } from '../../components/reading/Waiting.tsx';
import { Brand } from './Brand.tsx';

/** What is seen at once: the view before anything is known of the page. */
export function Frame() {
  return (
    <>
      <header class="bar" translate={false}>
        <Brand />
      </header>
      <Waiting />
    </>
  );
}
