// A probability as a length. The number stands beside it.

export function Bar({ value }: { value: number }) {
  return (
    <svg class="bar-of" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="100" height="8" />
      <rect class="part" width={100 * value} height="8" />
    </svg>
  );
}
