const two = (value: number): string => String(value).padStart(2, "0")

/** Milliseconds as "02:14", from an hour on as "01:12:40". */
export const stopwatch = (millis: number): string => {
  const seconds = Math.max(0, Math.floor(millis / 1000))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return [...(hours > 0 ? [two(hours)] : []), two(minutes), two(seconds % 60)].join(":")
}
