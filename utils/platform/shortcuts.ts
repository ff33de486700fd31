import { browser } from 'wxt/browser';

/** The keys of Lede's commands as the browser has them now; null where none is set, or there are no keys. */
export async function getShortcuts(): Promise<{ popup: string | null; reader: string | null }> {
  // Firefox for Android has no commands.
  const commands = (await browser.commands?.getAll()) ?? [];
  const keyOf = (name: string) => commands.find((command) => command.name === name)?.shortcut || null;
  return { popup: keyOf('_execute_action'), reader: keyOf('open-reader') };
}
