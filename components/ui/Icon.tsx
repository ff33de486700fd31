/** Line drawings on a 24 by 24 grid. */
const PATHS = {
  archive: 'M5 9h14v11H5zM4 4h16v5H4zM10 13h4',
  back: 'M15 5l-7 7 7 7',
  bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10 11v5M14 11v5',
  beside: 'M4 5h16v14H4zM14 5v14M16.5 9h1.5M16.5 12h1.5',
  bookmark: 'M7 4h10v16l-5-4-5 4z',
  changes: 'M4 7h11l-3-3M20 17H9l3 3M15 7l-3 3M9 17l3-3',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  close: 'M6 6l12 12M18 6L6 18',
  copy: 'M9 9h10v11H9zM15 9V4H5v11h4',
  external: 'M10 6H6v12h12v-4M13 5h6v6M19 5l-8 8',
  image: 'M4 5h16v14H4zM4 16l5-5 5 5 2-2 4 4M15.5 9.5h.01',
  letters: 'M3 18l5-12 5 12M4.8 14h6.4M15 18v-6M15 15a3 3 0 1 1 6 0a3 3 0 1 1-6 0M21 12v6',
  library: 'M5 4v16M9 4v16M13 5l5 15M4 20h16',
  next: 'M6 5l9 7-9 7zM18 5v14',
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5M8.5 8.5h7M8.5 12h4',
  page: 'M4 5h16v14H4zM4 9h16M8 13h8M8 16h5',
  pause: 'M8 5v14M16 5v14',
  play: 'M7 4l13 8-13 8z',
  previous: 'M18 5l-9 7 9 7zM6 5v14',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  reader: 'M12 7c-2-1.5-5-2-8-2v13c3 0 6 .5 8 2 2-1.5 5-2 8-2V5c-3 0-6 .5-8 2zM12 7v13',
  settings: 'M4 7h9M19 7h1M4 17h3M13 17h7M16 4.5v5M10 14.5v5',
  star: 'M12 4l2.4 5.2 5.6.6-4.2 3.8 1.2 5.6-5-2.9-5 2.9 1.2-5.6L4 9.8l5.6-.6z',
  tag: 'M4 4h8l8 8-8 8-8-8zM8 8h.01',
  sound: 'M4 9v6h4l5 4V5L8 9zM16.5 8.5a5 5 0 0 1 0 7M19 6a9 9 0 0 1 0 12',
  text: 'M4 6h16M4 10h16M4 14h10M4 18h7',
  translate: 'M4 6h9M8.5 4v2M6 6c.5 3 3 5.500 6 7M11 6c-.5 3-3 6-7 7.500M12 20l4-9 4 9M13.500 17h5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" data-filled={filled || undefined}>
      <path d={PATHS[name]} />
    </svg>
  );
}
