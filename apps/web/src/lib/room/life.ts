import type { Problem } from "#lib/gateway.ts"

/** Where this page is with the room. "lost": pictures and sound stand still, the seat is kept. */
export type Life =
  | { readonly at: "outside"; readonly why: "new" | "left" | "ended" | "refused"; readonly problem?: Problem }
  /** `again`: the page had a seat, and takes another by itself. */
  | { readonly at: "joining"; readonly again: boolean; readonly failures: number; readonly problem?: Problem }
  | { readonly at: "inside"; readonly seatId: string; readonly relay: "there" | "lost" }

export type Happening =
  | { readonly what: "join" | "leave" | "closed" | "relay-lost" | "relay-back" | "wait-over" }
  | { readonly what: "seated"; readonly seatId: string; readonly relay: "there" | "lost" }
  | { readonly what: "refused"; readonly problem: Problem }
  /** The gateway does not know the seat any more. */
  | { readonly what: "gone"; readonly seatId: string }

export type Deed =
  | { readonly do: "take-seat" | "connect" | "connect-anew" | "disconnect" }
  | { readonly do: "wait"; readonly failures: number }
  | { readonly do: "give-back"; readonly seatId: string }

type Step = readonly [Life, ReadonlyArray<Deed>]

/** May the same request succeed in a moment, without anybody doing anything? */
const passes = ({ status, code }: Problem): boolean => status === 0 || (status >= 500 && code !== "media-not-installed")

/** The life of a page in the room, without the room: what follows from what happens. Whatever does not apply is passed over. */
export const next = (life: Life, happening: Happening): Step => {
  const same: Step = [life, []]
  switch (happening.what) {
    case "join":
      return life.at === "outside" ? [{ at: "joining", again: false, failures: 0 }, [{ do: "take-seat" }]] : same
    case "seated":
      // Whoever left while the answer was under way leaves no empty chair behind.
      return life.at === "joining"
        ? [{ at: "inside", seatId: happening.seatId, relay: happening.relay }, [{ do: "connect" }]]
        : [life, [{ do: "give-back", seatId: happening.seatId }]]
    case "refused": {
      if (life.at !== "joining") return same
      const { problem } = happening
      if (!passes(problem)) return [{ at: "outside", why: "refused", problem }, [{ do: "disconnect" }]]
      return [{ ...life, failures: life.failures + 1, problem }, [{ do: "wait", failures: life.failures }]]
    }
    case "wait-over":
      return life.at === "joining" ? [life, [{ do: "take-seat" }]] : same
    case "gone":
      return life.at === "inside" && life.seatId === happening.seatId
        ? [{ at: "joining", again: true, failures: 0 }, [{ do: "take-seat" }]]
        : same
    case "relay-lost":
      return life.at === "inside" ? [{ ...life, relay: "lost" }, []] : same
    case "relay-back":
      if (life.at === "joining") return [life, [{ do: "take-seat" }]]
      return life.at === "inside" ? [{ ...life, relay: "there" }, [{ do: "connect-anew" }]] : same
    case "closed":
      return life.at === "outside" ? same : [{ at: "outside", why: "ended" }, [{ do: "disconnect" }]]
    case "leave":
      if (life.at === "outside") return same
      return [{ at: "outside", why: "left" }, [{ do: "disconnect" }, ...(life.at === "inside" ? [{ do: "give-back", seatId: life.seatId } as const] : [])]]
  }
}
