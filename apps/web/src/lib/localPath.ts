/** Where to go next, if it is a page of ours; a link from elsewhere must not lead people away. */
export const localPath = (next: string | null): string =>
  next !== null && /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(next) ? next : "/"
