// Numbers and times as people read them.

/** `13.6 MB` */
export function bytes(count: number): string {
  const units = ["B", "kB", "MB", "GB"];
  let value = count;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit === 0 || value >= 99.5 ? Math.round(value) : value.toFixed(1)} ${units[unit]}`;
}

/** `61 ms`, `1.4 s` */
export function duration(ms: number): string {
  return ms < 999.5 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`;
}

/** A probability: `0`, `< 0.001`, `0.69`, `1` */
export function probability(p: number): string {
  if (p === 0) return "0";
  if (p < 0.001) return "< 0.001";
  if (p < 0.01) return p.toFixed(3);
  return p > 0.995 ? "1.00" : p.toFixed(2);
}

/** The probability whose logarithm this is; null is the logarithm of 0. */
export function fromLog(log: number | null): number {
  return log === null ? 0 : Math.exp(log);
}

/** A loss; null is infinite. */
export function loss(value: number | null): string {
  return value === null ? "∞" : value.toFixed(3);
}

/** `20.8 M` */
export function millions(count: number): string {
  return count >= 1e9 ? `${(count / 1e9).toFixed(1)} B` : `${(count / 1e6).toFixed(1)} M`;
}

/** `1 fact`, `2 facts` */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}

const CLOCK = new Intl.DateTimeFormat("en", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const DAY = new Intl.DateTimeFormat("en", { weekday: "long", day: "numeric", month: "long", year: "numeric" });

/** `14:05` */
export function clock(ms: number): string {
  return CLOCK.format(ms);
}

/** `Today`, `Yesterday`, or the day's name and date. */
export function day(ms: number, now = Date.now()): string {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  if (ms >= midnight) return "Today";
  return ms >= midnight - 864e5 ? "Yesterday" : DAY.format(ms);
}
