import type { Bilingual } from "@diemcau/core/Text"
import { Refused } from "../Caller.ts"
import type { Cast } from "../Cast.ts"
import type { Scene } from "../Scene.ts"
import { approve, register, requestFor, type Rehearsal } from "./rehearsal.ts"

const shared = ["so-tai-chinh", "na-hang"]
const [first, second] = [
  { subject: "Giao ban công tác tài chính", sites: ["vp-ubnd", ...shared], minutes: 90 },
  { subject: "Tập huấn dịch vụ công trực tuyến", sites: ["so-tttt", ...shared], minutes: 90 }
] as const
/** The second meeting opens half an hour into the first. */
const later = 30 * 60_000

const hour = 3_600_000
const day = 24 * hour
/** The province's 08:00 in UTC. */
const morning = 1 * hour

/** 08:00 a week ahead: far enough for the notice that the regulation asks for. */
const aWeekAhead = (): Date => new Date(Math.floor(Date.now() / day) * day + 7 * day + morning)

/** The first period from then on in which the platform finds all sites of both meetings free. */
const freeFrom = async (cast: Cast, opensAt: Date): Promise<Date> => {
  const both: Rehearsal = { subject: first.subject, sites: [...new Set([...first.sites, ...second.sites])], opensAt, minutes: second.minutes + later / 60_000 }
  const { clashes, alternatives } = await (await cast.as("operator")).call("POST /api/v1/assessments", { body: { request: await requestFor(cast, both) } })
  if (!clashes.some(({ kind }) => kind === "confirmed")) return opensAt
  const free = alternatives.find((way) => way.kind === "move" || way.kind === "other-day")
  if (free === undefined || free.kind === "swap-site") throw new Error("no free time for both meetings within the platform's horizon")
  return new Date(free.opensAt)
}

interface Clash {
  readonly siteId: string
  readonly number: string
}

const named = (parts: ReadonlyArray<string>): string => parts.join(", ")

export const doubleBooking: Scene = {
  title: { vi: "Trùng lịch", en: "Double booking" },
  seen: {
    vi: "Hai cơ quan đăng ký hai cuộc họp chồng giờ nhau ở cùng điểm cầu, và cả hai được bấm duyệt cùng một lúc: chỉ một cuộc họp giữ được chỗ.",
    en: "Two bodies register overlapping meetings at the same sites, and both are approved at the same moment: only one of them gets the sites."
  },
  look: [
    { path: "/approvals", role: "approver", text: { vi: "Chờ phê duyệt: hai đăng ký, mỗi đăng ký nêu đăng ký kia", en: "Approvals: two registrations, each of which names the other" } },
    { path: "/meetings", role: "leader", text: { vi: "Lịch họp: chỉ có một cuộc họp", en: "Meetings: there is only one" } }
  ],
  expected: [
    { vi: "Đăng ký thứ hai vẫn được nhận, kèm cảnh báo trùng giờ với đăng ký chờ duyệt.", en: "The second registration is accepted, with a warning that it clashes with one awaiting approval." },
    { vi: "Một lệnh duyệt thành công, lệnh kia bị từ chối và nêu rõ trùng điểm cầu nào, với đăng ký nào.", en: "One approval is carried out; the other is refused, naming the sites and the registration that holds them." },
    { vi: "Cơ sở dữ liệu không thể chứa hai cuộc họp chồng giờ ở một điểm cầu, dù bấm nhanh đến đâu.", en: "The database can not hold two overlapping meetings at one site, however fast anybody clicks." }
  ],
  faults: [],
  act: async (cast) => {
    await cast.giveFaults()
    const opensAt = await freeFrom(cast, aWeekAhead())
    const finance = await register(cast, "registrant", await requestFor(cast, { ...first, opensAt }))
    const training = await register(cast, "operator", await requestFor(cast, { ...second, opensAt: new Date(opensAt.getTime() + later) }))
    const files = [finance, training].map(({ registration: { id, number }, unitName }) => ({ id: id as string, number, unitName }))
    const links = files.map(({ id, number }) => ({ path: `/approvals/${id}`, role: "approver" as const, text: { vi: `Hồ sơ ${number}`, en: `File ${number}` } }))
    for (const { number, unitName } of files) cast.say({ vi: `${unitName} gửi đăng ký ${number}`, en: `${unitName} sent registration ${number}` })
    const warned = training.registration.rulings.find(({ rule }) => rule === "schedule.pending")
    if (warned === undefined) throw new Error("the second registration was not warned of the first")
    cast.say(warned.sentence, links)

    const approver = await cast.as("approver")
    const outcomes = await Promise.allSettled(files.map(({ id }) => approve(approver, id)))
    const winner = files.find((_, index) => outcomes[index]!.status === "fulfilled")
    const refusals = outcomes.flatMap((outcome) => outcome.status === "rejected" ? [outcome.reason as unknown] : [])
    const [refusal] = refusals
    if (refusal !== undefined && !(refusal instanceof Refused)) throw refusal
    if (winner === undefined || refusals.length !== 1 || refusal?.problem.code !== "clashes-with-confirmed") {
      throw new Error(`one approval had to win and one to be refused for its clash, not: ${outcomes.map(({ status }) => status).join(", ")}`)
    }
    const loser = files.find((file) => file !== winner)!
    cast.say({ vi: `Duyệt cùng lúc: ${winner.number} được duyệt`, en: `Approved at once: ${winner.number} was approved` })
    cast.say(await clashNamed(cast, loser.number, refusal), links)
  }
}

const clashNamed = async (cast: Cast, number: string, { problem }: Refused): Promise<Bilingual> => {
  const { clashes } = problem.refusal as { readonly clashes: ReadonlyArray<Clash> }
  const sites = (await cast.sites([...new Set([...first.sites, ...second.sites])])).filter(({ id }) => clashes.some(({ siteId }) => siteId === id))
  const holders = named([...new Set(clashes.map((clash) => clash.number))])
  return {
    vi: `${number} bị từ chối: ${named(sites.map(({ name }) => name))} đã thuộc về ${holders}. ${problem.message.vi}`,
    en: `${number} was refused: ${named(sites.map(({ name, nameEn }) => nameEn ?? name))} held by ${holders}. ${problem.message.en}`
  }
}
