import { getContext, setContext } from "svelte"

/** What screen readers are told in the page's one polite region, apart from toasts. */
export class Speech {
  sentence = $state("")

  say(sentence: string): void {
    this.sentence = sentence
  }
}

const key = Symbol("speech")

export const provideSpeech = (): Speech => setContext(key, new Speech())

export const speech = (): Speech => getContext<Speech>(key)
