// Started by Process.test.ts to be killed: says Janus' pid and stays.
import { Effect } from "effect"
import { keepJanus, type JanusOptions } from "../src/janus/Process.ts"
import { theJanus } from "../src/TestJanus.ts"

const options: JanusOptions = {
  path: process.env["JANUS_PATH"], dataDirectory: process.argv[2]!, mediaPorts: "32000-32999", mediaAddresses: [], say: (sentence) => console.error(sentence)
}
Effect.runFork(keepJanus(theJanus(), options, (life) => Effect.andThen(Effect.sync(() => console.log(life.pid)), Effect.never)))
