import type { TestGateway } from "../TestGateway.ts"

export interface Frame {
  readonly event: string
  readonly id: string | undefined
  readonly data: Record<string, unknown>
}

const frameOf = (block: string): Frame => {
  const field = (name: string) => block.split("\n").find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2)
  return { event: field("event") ?? "", id: field("id"), data: JSON.parse(field("data") ?? "{}") as Record<string, unknown> }
}

/** Opens the live stream; `until` reads frames until one satisfies, and gives all so far. */
export const listenTo = async (gateway: TestGateway, who: keyof TestGateway["officers"], headers: Record<string, string> = {}, query = "") => {
  const response = await gateway.raw(`/api/v1/live${query}`, { headers }, who)
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  const frames: Array<Frame> = []
  let text = ""
  const read = async (): Promise<boolean> => {
    const { done, value = "" } = await reader.read()
    const blocks = (text + value).split("\n\n")
    text = blocks.pop()!
    frames.push(...blocks.filter((block) => block.includes("data: ")).map(frameOf))
    return done
  }
  return {
    response, frames,
    until: async (enough: (frame: Frame) => boolean): Promise<ReadonlyArray<Frame>> => {
      while (!frames.some(enough)) if (await read()) throw new Error("the stream ended")
      return frames
    },
    untilEnd: async (): Promise<ReadonlyArray<Frame>> => {
      while (!(await read()));
      return frames
    },
    leave: () => reader.cancel()
  }
}
