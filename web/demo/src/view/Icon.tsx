// The page's few pictures, as strokes in the color of the text around them.

const PATHS = {
  talk: "M4 5h16v11H10l-5 4v-4H4z",
  graph: "M6 8.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM18 13a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM9 20.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM8.300 7l7.300 2.700M16.300 12.400 10.900 16.400M6.400 8.400 8.300 15.500",
  facts: "M4 5h16v14H4zM4 10h16M10 10v9",
  history: "M12 7v5l3.500 2M4.500 12a7.500 7.500 0 1 0 2.200-5.300M4 4.500v3.700h3.700",
  settings: "M4 7h9M17 7h3M15 5v4M4 12h3M11 12h9M9 10v4M4 17h7M15 17h5M13 15v4",
  send: "M12 19V5M6 11l6-6 6 6",
  stop: "M7 7h10v10H7z",
  pencil: "M5 19h3.500L19 8.500 15.500 5 5 15.500zM13.500 7l3.500 3.500",
  trash: "M5 7h14M9.500 7V4.500h5V7M7 7l1 13h8l1-13",
  forget: "M4 19.500h16M8.500 19.500 4.700 15.700a1.500 1.500 0 0 1 0-2.100l8.400-8.400a1.500 1.500 0 0 1 2.100 0l4.100 4.100a1.500 1.500 0 0 1 0 2.100l-8.100 8.100M9.200 9.200l6.200 6.200",
  undo: "M9 6 4.500 10.500 9 15M4.500 10.500H14a5 5 0 0 1 0 10h-3",
  light: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600 7 7M17 17l1.400 1.400M18.400 5.600 17 7M7 17l-1.400 1.400",
  dark: "M19.500 14.200A7.700 7.700 0 0 1 9.800 4.500 7.700 7.700 0 1 0 19.500 14.200Z",
  auto: "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 4v16",
  close: "M6 6l12 12M18 6 6 18",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}

/** Two entities and the fact between them. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 32 24" aria-hidden="true" focusable="false">
      <path d="M10 12h9.500M16.500 8.500 20 12l-3.500 3.500" />
      <circle class="full" cx="6" cy="12" r="4.500" />
      <circle cx="25.500" cy="12" r="4.500" />
    </svg>
  );
}
