import type { PageRequest } from "@diemcau/gateway/http/pages"
import type { Problem } from "#lib/gateway.ts"
import type { Lang } from "#lib/words.ts"

declare global {
  namespace App {
    interface Locals {
      lang: Lang
      /** How far the journal had come before anything of the page was read; undefined where nobody can say. */
      asOf: number | undefined
    }
    interface Platform {
      req: PageRequest
    }
    interface PageState {
      /** A step of a form that Back leaves without losing what was typed. */
      step?: "form" | "stop" | "review"
    }
    interface Error {
      problem?: Problem
    }
  }
}
