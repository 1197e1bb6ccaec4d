/** What is used of pdfmake. Its published types bring the browser's own with them, which are not Node's. */
declare module "pdfmake" {
  export type Content = string | ReadonlyArray<Content> | { readonly [key: string]: unknown }
  export interface Definition {
    readonly content: ReadonlyArray<Content>
    readonly pageBreakBefore?: (node: { readonly headlineLevel?: number }, nodes: { getFollowingNodesOnPage(): ReadonlyArray<unknown> }) => boolean
    readonly header?: (page: number) => Content
    readonly [key: string]: unknown
  }
  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<"normal" | "bold" | "italics" | "bolditalics", string>>>>): void
    setUrlAccessPolicy(allows: (url: string) => boolean): void
    setLocalAccessPolicy(allows: (path: string) => boolean): void
    createPdf(definition: Definition): { getBuffer(): Promise<Buffer> }
  }
  export default pdfmake
}
