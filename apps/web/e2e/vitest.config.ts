import { browserTests } from "../../../tooling/vitest.ts"

export default browserTests()
