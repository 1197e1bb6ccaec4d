import { browserTests } from "../../../tooling/vitest.ts"

export default browserTests(["e2e/room.test.ts", "e2e/survival.test.ts"])
