import type { directory as source } from "../vi/directory.ts"

export const directory: typeof source = {
  title: "Directory of technical officers",
  paperName: "LIST",
  paperAbout: (count) => `Technical officers of ${count} sites`,
  intro: "Who runs the room at each site, and which number to call. Sites without an officer stand first.",
  asOf: (moment) => `Compiled ${moment}`,
  print: "Print the directory",
  link: "Directory of technical officers",
  missing: (count) => count === 1 ? "1 site has no technical officer" : `${count} sites have no technical officer`,
  complete: "Every site has a technical officer",
  empty: "No sites yet",
  columns: { ordinal: "No.", site: "Site", officer: "Technical officer", position: "Position", phone: "Telephone" },
  none: "No technical officer",
  receivers: ["- The sites;", "- Kept by: the focal body."],
  author: "COMPILED BY"
}
