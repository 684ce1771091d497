// Characters that deceive the eye: direction overrides, zero-width spaces, controls. They are shown by
// their code points. Joiners stay, because scripts and emoji need them.

const DECEPTIVE = /([\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u202A-\u202E\u2060-\u2069\uFEFF])/u;

/** The text in parts; a deceptive character is a part of its own. */
export function parts(text: string): { text: string; deceptive: boolean }[] {
  return text.split(DECEPTIVE).filter((part) => part !== "").map((part) =>
    DECEPTIVE.test(part) ? { text: codePoint(part), deceptive: true } : { text: part, deceptive: false });
}

/** The text with deceptive characters as code points, and not longer than `most` characters. */
export function label(text: string, most: number): string {
  const shown = [...parts(text).map((part) => part.text).join("")];
  return shown.length <= most ? shown.join("") : `${shown.slice(0, most - 1).join("")}…`;
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
