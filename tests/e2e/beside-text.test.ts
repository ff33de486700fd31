import { expect, it } from 'vitest';
import { inBothBrowsers } from './both.ts';
import { openBrief, openReader } from './driver/lede.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>How the ferry timetable is made</title></head><body><main><article>
<h1>How the ferry timetable is made</h1>
<p>The harbour board publishes its timetable as open data, and anybody may read it with a short program.<sup id="r1"><a href="#fn1">1</a></sup> The board says that more than forty programs use it today, most of them made by people who take the ferry to work.</p>
<pre><code>const times = await fetch('/times.json');
for (const time of await times.json()) console.log(time.quay, time.leaves, time.arrives, time.delay);</code></pre>
<p>“We thought that three people would use it,” said Ines Holt, who chairs the board. The data is renewed every minute, and it holds the delays of the last ten years as well, which researchers at the college have used to study the fog.</p>
<figure><iframe src="https://www.youtube.com/embed/abcdefghijk" title="A morning on the quay"></iframe></figure>
<p>The board has also filmed the quay from above, so that one can see how the boats lie, and the film is shown in the waiting room every day. The next timetable comes in June, when the summer boats begin to run between the islands.</p>
<figure><video poster="/quay.jpg" controls title="Boats at the quay"><source src="/quay.mp4" type="video/mp4"></video><figcaption>The quay from above.</figcaption></figure>
<p>Passengers have asked for a printed timetable too, and the board answers that one lies in every waiting room and in the library on the square.</p>
<ol><li id="fn1"><p>The address of the data is on the board’s own page, under Open data. <a href="#r1">↩</a></p></li></ol>
</article></main></body></html>`;

inBothBrowsers('what stands beside the text', (stage) => {
  it('notes open beside their marks and close on Escape; code is copied; videos are cards that fetch nothing', async () => {
    const { driver, server } = stage;
    server.page('/timetable', PAGE);
    const tab = await driver.open(server.url('/timetable'));
    const popup = await openBrief(driver, tab);
    const asked = server.requests.filter((path) => path === '/quay.jpg').length;
    const reader = await openReader(driver, popup);
    await reader.resize(1000, 700);

    await reader.click({ role: 'button', name: 'Note 1' });
    const place = await reader.waitFor(() => {
      const shown = document.querySelector('.note-text:popover-open');
      const box = shown?.getBoundingClientRect();
      return box && box.top > 0 && { words: shown!.textContent!.trim(), top: box.top, bottom: box.bottom };
    }, []);
    expect(place).toMatchObject({
      words: 'The address of the data is on the board’s own page, under Open data.',
    });
    expect((place as { bottom: number }).bottom).toBeLessThan(700);
    await reader.press('Escape');
    await reader.waitFor(() => document.querySelector('.note-text:popover-open') === null, []);
    expect(await reader.evaluate(() => document.activeElement?.className)).toBe('note-mark');

    await reader.click({ role: 'button', name: 'Copy the code' });
    await reader.waitFor(() => document.querySelector('.code [role=status]')?.textContent === 'Copied', []);

    const links = await reader.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('figure[data-embed] > a')].map(
        ({ href, textContent }) => [new URL(href).pathname, textContent],
      ),
    );
    expect(links).toEqual([
      ['/watch', 'YouTube: A morning on the quay'],
      ['/quay.mp4', 'Watch the video'],
    ]);
    await reader.resize(360, 640);
    await reader.click({ role: 'tab', name: 'Article' });
    await reader.click({ role: 'button', name: 'Note 1' });
    const wider = await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await reader.press('Escape');
    expect(server.requests.filter((path) => path === '/quay.jpg')).toHaveLength(asked);
    await reader.close();
  });
});
