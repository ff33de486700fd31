/** How long a text waits for its faces, in milliseconds; they lie in the package, so this is for a busy disk. */
const PATIENCE = 1_000;

/**
 * Waits until the faces in which a text will be drawn are there, so that its lines do not break anew before the
 * reader's eyes.
 */
export async function facesFor(text: string): Promise<void> {
  const style = getComputedStyle(document.documentElement);
  const letters = [...new Set(text)].join('');
  const faces = ['--font-read', '--font-serif'].flatMap((name) =>
    ['400', '700'].map((weight) => `${weight} 1em ${style.getPropertyValue(name)}`),
  );
  const loaded = Promise.allSettled(faces.map((face) => document.fonts.load(face, letters)));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
