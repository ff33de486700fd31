// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadAloud } from '../../../components/reading/ReadAloud.tsx';
import { spokenSentences, useVoices } from '../../../components/reading/speech.ts';
import { type Span, slice } from '../../../utils/text/span.ts';
import { brief } from './fixture.ts';
import { click, mount, named } from './mount.ts';

const voice = (name: string, lang: string, localService = true) =>
  ({ name, lang, localService, voiceURI: name }) as SpeechSynthesisVoice;

class Utterance {
  lang = '';
  voice: unknown = null;
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  text: string;
  constructor(text: string) {
    this.text = text;
  }
}
let said: Utterance[];
const speech = Object.assign(new EventTarget(), {
  speak: (utterance: Utterance) => said.push(utterance),
  cancel: vi.fn<() => void>(),
  getVoices: () => [voice('Ada', 'en-GB'), voice('Cloud', 'en-US', false), voice('Maj', 'sv-SE')],
});

beforeEach(() => {
  said = [];
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
});

describe('the sentences that are read aloud', () => {
  it('are all the words of the text, in order', () => {
    const { text } = brief();
    const spans = spokenSentences(brief());
    expect(spans.map((span) => slice(text, span)).slice(0, 2)).toEqual([
      'The ferry terminal on Aldersund quay will not be built this decade, according to a budget memo from the harbour board.',
      '“We have run out of road and out of patience,” said Petra Lindqvist-Moore, who chairs the board.',
    ]);
    expect(
      spans
        .map((span) => slice(text, span))
        .join('')
        .replace(/\s/g, ''),
    ).toBe(text.replace(/\s/g, ''));
  });
});

describe('the voices', () => {
  it('are the device’s own in the language, none that a server lends', async () => {
    let found: string[] = [];
    function Page() {
      found = useVoices('en').map(({ name }) => name);
      return null;
    }
    await mount(<Page />);
    expect(found).toEqual(['Ada']);
  });
});

describe('reading aloud', () => {
  const onSentence = vi.fn<(sentence: Span | null) => void>();
  const show = () =>
    mount(
      <ReadAloud
        brief={brief()}
        voices={[voice('Ada', 'en-GB'), voice('Bob', 'en-US')]}
        voice="Bob"
        rate={1.5}
        onVoice={() => {}}
        onRate={() => {}}
        onSentence={onSentence}
        onClose={() => {}}
      />,
    );

  it('says one sentence after the other, in the chosen voice and speed, and tells which', async () => {
    await show();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ lang: 'en-US', rate: 1.5 });
    await act(async () => said[0]!.onend!());
    expect(said[1]!.text).toContain('out of patience');
    expect(onSentence).toHaveBeenLastCalledWith(spokenSentences(brief())[1]);
  });

  it('rests, goes on from the same sentence, and steps', async () => {
    await show();
    await click(named('button', 'Next sentence'));
    await click(named('button', 'Pause'));
    expect(speech.cancel).toHaveBeenCalled();
    await click(named('button', 'Play'));
    expect(said.at(-1)!.text).toContain('out of patience');
    await click(named('button', 'Previous sentence'));
    expect(said.at(-1)!.text).toContain('Aldersund quay');
  });
});
