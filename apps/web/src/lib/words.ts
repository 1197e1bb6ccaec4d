import type { Words } from "./words/vi.ts"

export type { Words }
export type Lang = "vi" | "en"

/** Vietnamese unless the reader chose English. */
export const langOf = (cookie: string | undefined): Lang => cookie === "en" ? "en" : "vi"

/** The reader's catalogue; the other language is not sent to the browser. */
export const catalogue = async (lang: Lang): Promise<Words> =>
  lang === "en" ? (await import("./words/en.ts")).en : (await import("./words/vi.ts")).vi
