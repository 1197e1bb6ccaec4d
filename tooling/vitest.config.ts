import { packageTests } from "./vitest.ts"

export default packageTests({ include: ["*.test.ts"] })
