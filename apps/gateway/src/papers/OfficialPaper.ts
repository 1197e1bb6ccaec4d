// oxlint-disable-next-line typescript/triple-slash-reference -- another workspace that type-checks this file finds the types only from here
/// <reference path="./pdfmake.d.ts" />
import { createRequire } from "node:module"
import pdfmake, { type Content, type Definition } from "pdfmake"

/**
 * Papers in the official layout, as PDF. One whole TTF is embedded, which has all of Vietnamese: the web's fonts are split
 * by ranges of glyphs, and a paper made of them can not be searched.
 */
export interface Paper {
  readonly province: string
  /** Whose paper it is; an office of the province has nobody above its name. */
  readonly body: { readonly name: string; readonly kind: "office" | "department" | "district" }
  /** "Số: 3/2026"; absent: nobody gave it one. */
  readonly number?: string
  /** "Tuyên Quang, ngày 30 tháng 11 năm 2026"; absent: nobody signed it on a day. */
  readonly dated?: string
  /** "DANH SÁCH" */
  readonly name: string
  readonly about: string
  /** A schedule is wider than it is long. */
  readonly wide?: boolean
  readonly content: ReadonlyArray<Paragraph | Table>
  readonly receivers: ReadonlyArray<string>
  readonly author: string
  readonly signedBy: string
}
export type Paragraph = { readonly heading: string } | { readonly text: string }
/** Text with lines of its own; a bold line first, where there is one. */
export type Cell = string | { readonly strong?: string; readonly text: string; readonly middle?: true; readonly rows?: number }
export interface Table {
  readonly heading: ReadonlyArray<string>
  /** Widths in points; "*" shares what is left. */
  readonly widths: ReadonlyArray<number | "*">
  /** null: covered by the cell above, which spans rows. */
  readonly rows: ReadonlyArray<ReadonlyArray<Cell | null>>
}

const { resolve } = createRequire(import.meta.url)
const font = (style: string) => resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`)
const fonts = { normal: font("400Regular"), bold: font("700Bold"), italics: font("400Regular_Italic"), bolditalics: font("700Bold_Italic") }

pdfmake.setFonts({ Tinos: fonts })
pdfmake.setUrlAccessPolicy(() => false)
pdfmake.setLocalAccessPolicy((path) => Object.values(fonts).includes(path))

const millimetres = (count: number): number => count * 72 / 25.4
const upper = (text: string) => text.toLocaleUpperCase("vi")
const rule = (width: number): Content => ({ canvas: [{ type: "line", x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75 }], alignment: "center", margin: [0, 2, 0, 0] })

const cell = (one: Cell | null): Content => {
  if (one === null) return ""
  if (typeof one === "string") return one
  const { strong, text, middle, rows } = one
  return {
    text: strong === undefined ? text : [{ text: `${strong}\n`, bold: true }, text],
    ...(middle === true ? { alignment: "center" } : {}), ...(rows === undefined ? {} : { rowSpan: rows })
  }
}

const block = (one: Paragraph | Table): Content => {
  if ("text" in one) return { text: one.text, alignment: "justify", leadingIndent: millimetres(10), margin: [0, 0, 0, 6] }
  if (!("rows" in one)) return { text: one.heading, headlineLevel: 1, bold: true, margin: [0, 10, 0, 4] }
  return {
    fontSize: 11, margin: [0, 4, 0, 8],
    table: {
      headerRows: 1, dontBreakRows: true, widths: [...one.widths],
      body: [one.heading.map((text) => ({ text, bold: true, alignment: "center" })), ...one.rows.map((row) => row.map(cell))]
    },
    layout: { hLineWidth: () => 0.75, vLineWidth: () => 0.75, paddingLeft: () => 4, paddingRight: () => 4, paddingTop: () => 2, paddingBottom: () => 2 }
  }
}

const definition = ({ province, body, number, dated, name, about, wide = false, content, receivers, author, signedBy }: Paper): Definition => ({
  pageSize: "A4", pageOrientation: wide ? "landscape" : "portrait",
  pageMargins: [millimetres(30), millimetres(20), millimetres(15), millimetres(20)],
  info: { title: `${name}: ${about}` },
  defaultStyle: { font: "Tinos", fontSize: 13, lineHeight: 1.15 },
  // From the second page on, in the middle of the margin above.
  header: (page) => page === 1 ? "" : { text: String(page), alignment: "center", margin: [0, millimetres(10), 0, 0] },
  // A heading does not stand alone at the foot of a page.
  pageBreakBefore: (node, nodes) => node.headlineLevel === 1 && nodes.getFollowingNodesOnPage().length === 0,
  content: [
    {
      margin: [0, 0, 0, 14], columns: [
        { width: "40%", fontSize: 12, alignment: "center", stack: [
          ...(body.kind === "office" ? [] : [{ text: `UBND TỈNH ${upper(province)}` }]),
          { text: upper(body.name), bold: true }, rule(60), ...(number === undefined ? [] : [{ text: number, margin: [0, 6, 0, 0] }])
        ] },
        { width: "*", alignment: "center", stack: [
          { text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", bold: true, fontSize: 12 }, { text: "Độc lập - Tự do - Hạnh phúc", bold: true }, rule(160),
          ...(dated === undefined ? [] : [{ text: dated, italics: true, margin: [0, 6, 0, 0] }])
        ] }
      ]
    },
    { text: name, bold: true, fontSize: 14, alignment: "center" },
    { text: about, bold: true, alignment: "center" }, rule(60),
    { text: "", margin: [0, 0, 0, 8] },
    ...content.map(block),
    {
      unbreakable: true, margin: [0, 14, 0, 0], columns: [
        { width: "*", fontSize: 11, stack: [{ text: "Nơi nhận:", bold: true, italics: true, fontSize: 12 }, ...receivers] },
        { width: "*", alignment: "center", stack: [{ text: author, bold: true }, { text: signedBy, bold: true, margin: [0, 56, 0, 0] }] }
      ]
    }
  ]
})

export const pdfType = "application/pdf"

export const writePaper = (paper: Paper): Promise<Buffer> => pdfmake.createPdf(definition(paper)).getBuffer()
