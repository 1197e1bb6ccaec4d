import type { FeedEvent } from "../Feed.ts"
import { openFeed, type Feed } from "../Feed.ts"
import { caller, Refused, signIn, type Answer, type Caller } from "../Caller.ts"
import type { Role } from "@diemcau/core/Officer"
import { roomCheckKeys } from "@diemcau/core/readiness/checks"
import type { Picture } from "../Stage.ts"

/** Where the story is played, and how it is told. */
export interface Place {
  readonly origin: string
  readonly labUrl: string
  readonly say: (line: string) => void
}

/** Seconds from sending the registration to the opening, and the deadlines shortened to fit into them. */
const timing = { opensIn: 40, checkBefore: 12, firstProbe: 20, lastProbe: 6, redials: [1, 2, 3], length: 45 * 60 } as const

/** The site whose sound fails its check, and the one whose power is cut. */
const faulty = "ban-dan-toc"
const unlucky = "so-y-te"

/** Milliseconds for which the platform may be away in the middle of it: somebody may have killed one of its processes. */
const away = 60_000

const seconds = (amount: number) => ({ amount, unit: "second" as const })

const expect: (condition: boolean, what: string) => asserts condition = (condition, what) => {
  if (!condition) throw new Error(`expected: ${what}`)
}

/** The refusal that must come; anything else, an acceptance included, is a failure. */
const refusalOf = async (attempt: Promise<unknown>, code: string): Promise<Refused["problem"]> => {
  const outcome = await attempt.then(() => undefined, (cause: unknown) => cause)
  expect(outcome instanceof Refused && outcome.problem.code === code, `a refusal "${code}", not ${String(outcome ?? "acceptance")}`)
  return outcome.problem
}

type Site = Answer<"GET /api/v1/sites">["sites"][number]
/** The switchboard's own word on who is in the conference; undefined until `enough` says so. */
const inConference = (address: string, enough: (participants: Picture["conferences"][number]["participants"]) => boolean) =>
  ({ name, data }: FeedEvent) => {
    if (name !== "picture") return undefined
    const participants = (data as Picture).conferences.find((conference) => conference.address === address)?.participants ?? []
    return enough(participants) ? participants : undefined
  }

/**
 * A whole meeting of all sites as its officers live it, through HTTP only. Returns how many sites the switchboard saw
 * connected. Rejects at the first thing that is not as it must be.
 */
export const playStory = async ({ origin, labUrl, say }: Place): Promise<{ connected: number; of: number }> => {
  const { demoAccounts } = await caller(origin, undefined, away).call("GET /api/v1/province")
  const sign = async (role: Role) => {
    const demo = demoAccounts.find((account) => account.role === role)
    expect(demo !== undefined, `a demo account for ${role}`)
    return signIn(origin, demo.account, demo.password, away)
  }
  const [administrator, registrant, approver, operator, leader] = [
    await sign("administrator"), await sign("registrant"), await sign("approver"), await sign("operator"), await sign("leader")
  ]
  say("administrator, registrant, approver, operator and leader have signed in")
  const feed = await openFeed(`${origin}/api/v1/live`, operator.headers, away)
  const lab = await openFeed(`${labUrl}/api/live`, {}, away)
  try {
    const { sites } = await registrant.call("GET /api/v1/sites")
    await shortenDeadlines(administrator, say)
    const request = requestFor(sites)
    await tellOfSecrets(registrant, administrator, request, say)
    const meetingId = await register(registrant, approver, request, say)
    await clash(registrant, sites, request, say)
    await checkRooms(origin, demoAccounts, sites, meetingId, say)
    await passGate(feed, operator, meetingId, say)
    const connected = await hold({ feed, lab, labUrl, operator, leader, sites, meetingId, say })
    await closeOut(operator, leader, lab, sites, meetingId, say)
    return { connected, of: sites.length }
  } finally {
    feed.close()
    lab.close()
  }
}

const shortenDeadlines = async (administrator: Caller, say: Place["say"]): Promise<void> => {
  const { last: before } = await administrator.call("GET /api/v1/events", { query: {} })
  const values = {
    "check-complete-before": timing.checkBefore, "technician-present-before": timing.checkBefore, "probe-first-before": timing.firstProbe, "probe-last-before": timing.lastProbe,
    "redial-first": timing.redials[0], "redial-second": timing.redials[1], "redial-then": timing.redials[2]
  } as const
  for (const [key, amount] of Object.entries(values) as ReadonlyArray<[keyof typeof values, number]>) {
    const { value } = await administrator.call("PUT /api/v1/regulation/provisions/:key", { params: { key }, body: { value: seconds(amount), reason: "Rút ngắn thời gian để trình diễn" } })
    expect(value?.amount === amount, `${key} is ${amount} s`)
  }
  const { events } = await administrator.call("GET /api/v1/events", { query: { after: String(before) } })
  // One whose answer was lost on the way was sent, and amended, once more.
  expect(events.filter(({ type }) => type.endsWith("provision.amended.v1")).length >= 7, "seven amendments in the journal")
  say(`administrator shortened 7 provisions (check complete ${timing.checkBefore} s before opening instead of 60 min); each is in the journal`)
}

type Submission = Parameters<typeof submit>[1]["request"]
const submit = (registrant: Caller, body: { containsStateSecrets: boolean; request: Answer<"GET /api/v1/meetings/:id">["request"] }) =>
  registrant.call("POST /api/v1/registrations", { body })

const requestFor = (sites: ReadonlyArray<Site>): Submission => {
  const main = sites.find(({ code }) => code === "vp-ubnd")
  expect(main !== undefined, "the site of the People's Committee's office")
  const opensAt = Date.now() + timing.opensIn * 1000
  return {
    subject: "Họp trực tuyến toàn tỉnh triển khai ứng phó mưa lũ", chair: "Nguyễn Đình Phúc", chairPosition: "Chánh Văn phòng",
    opensAt: new Date(opensAt).toISOString(), closesAt: new Date(opensAt + timing.length * 1000).toISOString(),
    mainSiteId: main.id, memberSiteIds: sites.filter(({ id }) => id !== main.id).map(({ id }) => id),
    attendees: "Lãnh đạo các sở, ban, ngành; lãnh đạo Ủy ban nhân dân các huyện, thành phố", documentNumber: "", document: null,
    needs: { presentation: true, recording: false, notes: "" },
    contact: { name: "Trần Thị Thu Hà", phone: "0900 000 001", email: "" },
    reason: "Mưa lũ diễn biến nhanh, cần chỉ đạo ngay trong ngày", orderedBy: "Chủ tịch Ủy ban nhân dân tỉnh"
  }
}

const tellOfSecrets = async (registrant: Caller, administrator: Caller, request: Submission, say: Place["say"]): Promise<void> => {
  const journal = async () => (await administrator.call("GET /api/v1/events", { query: {} })).last
  const before = await journal()
  await refusalOf(submit(registrant, { containsStateSecrets: true, request }), "state-secrets")
  const { registrations } = await registrant.call("GET /api/v1/registrations", { query: {} })
  expect(registrations.length === 0 && await journal() === before, "nothing kept of a meeting with state secrets")
  say("registrant answered yes to state secrets: referred to the cipher channel, nothing kept")
}

const register = async (registrant: Caller, approver: Caller, request: Submission, say: Place["say"]): Promise<string> => {
  const { registration } = await submit(registrant, { containsStateSecrets: false, request })
  expect(registration.state === "submitted" && registration.track === "unplanned", "an unplanned registration, submitted")
  say(`registrant sent ${registration.number}: ${request.memberSiteIds.length + 1} sites, unplanned, opens in ${timing.opensIn} s`)
  const queue = await approver.call("GET /api/v1/registrations", { query: { state: "submitted" } })
  expect(queue.registrations.some(({ id }) => id === registration.id), "the registration in the approver's queue")
  const approved = await approver.call("POST /api/v1/registrations/:id/approval", {
    params: { id: registration.id }, body: { remarks: "Đồng ý; các điểm cầu kiểm tra ngay" }
  })
  const { meetingId } = approved.registration
  expect(approved.registration.state === "approved" && meetingId !== null, "an approved registration with its meeting")
  say("approver approved: all sites are booked, the meeting's clock is wound")
  return meetingId
}

const clash = async (registrant: Caller, sites: ReadonlyArray<Site>, request: Submission, say: Place["say"]): Promise<void> => {
  const later = (instant: string, minutes: number) => new Date(Date.parse(instant) + minutes * 60_000).toISOString()
  const asked = ["vp-ubnd", "so-tai-chinh", "na-hang"].map((code) => sites.find((site) => site.code === code)!)
  const { refusal } = await refusalOf(submit(registrant, {
    containsStateSecrets: false,
    request: {
      ...request, subject: "Họp giao ban tài chính", opensAt: later(request.opensAt, 20), closesAt: later(request.closesAt, 20),
      mainSiteId: asked[0]!.id, memberSiteIds: asked.slice(1).map(({ id }) => id)
    }
  }), "clashes-with-confirmed")
  const { clashes, alternatives } = refusal as {
    clashes: ReadonlyArray<{ siteId: string; number: string }>; alternatives: ReadonlyArray<{ kind: string; opensAt?: string }>
  }
  const free = alternatives.find(({ kind }) => kind === "move" || kind === "other-day")?.opensAt
  const named = asked.filter(({ id }) => clashes.some(({ siteId }) => siteId === id))
  expect(named.length === asked.length, "every clashing site named")
  expect(alternatives.length >= 3 && free !== undefined, "three other ways offered")
  say(`an overlapping registration was refused: ${named.map(({ name }) => name).join(", ")} taken by ${clashes[0]!.number}; ${alternatives.length} other ways offered, among them ${localTime(free!)}`)
}

const localTime = (instant: string): string => new Date(instant).toLocaleTimeString("vi-VN", { timeZone: "Asia/Ho_Chi_Minh" })

const checkRooms = async (
  origin: string, accounts: Answer<"GET /api/v1/province">["demoAccounts"], sites: ReadonlyArray<Site>, meetingId: string, say: Place["say"]
): Promise<void> => {
  const technicians = accounts.filter(({ role }) => role === "technician")
  expect(technicians.length === sites.length, "a technician for every site")
  await Promise.all(technicians.map(async ({ account, password }) => {
    const technician = await signIn(origin, account, password, away)
    const { checkableSiteIds } = await technician.call("GET /api/v1/meetings/:id", { params: { id: meetingId } })
    expect(checkableSiteIds.length === 1, `${account} checks one room`)
    const siteId = checkableSiteIds[0]!
    const broken = sites.find(({ id }) => id === siteId)?.code === faulty
    await technician.call("POST /api/v1/meetings/:id/sites/:siteId/presence", { params: { id: meetingId, siteId } })
    for (const item of roomCheckKeys) {
      const fails = broken && item === "sound"
      await technician.call("POST /api/v1/meetings/:id/sites/:siteId/checks", {
        params: { id: meetingId, siteId },
        body: {
          item, verdict: fails ? "fail" : item === "line" ? "not-applicable" : "pass", note: fails ? "Loa bên phải không có tiếng" : "",
          checkedAt: new Date().toISOString()
        }
      })
    }
  }))
  say(`${technicians.length} technicians are there and confirmed ${technicians.length * roomCheckKeys.length} checks; the sound fails at ${faulty}`)
}

const passGate = async (feed: Feed, operator: Caller, meetingId: string, say: Place["say"]): Promise<void> => {
  const gate = await feed.settle("the check closes by its timer", async () =>
    (await operator.call("GET /api/v1/meetings/:id/readiness", { params: { id: meetingId } })).gate ?? undefined, 60_000)
  const failing = gate.sites.filter(({ verdict }) => verdict !== "ready")
  expect(
    gate.ready === 27 && failing.length === 1 && failing[0]!.shortcomings.some(({ check }) => check === "sound"),
    `27 sites ready and one failed for its sound, not ${gate.ready} ready; ${JSON.stringify(failing.map(({ siteId, shortcomings }) => [siteId, shortcomings]))}`
  )
  const late = Date.parse(gate.closedAt) - Date.parse(gate.dueAt)
  say(`the check closed by itself ${late} ms after it was due: ${gate.ready} ready, 1 failed (${failing[0]!.shortcomings[0]!.note})`)
}

interface Running {
  readonly feed: Feed
  readonly lab: Feed
  readonly labUrl: string
  readonly operator: Caller
  readonly leader: Caller
  readonly sites: ReadonlyArray<Site>
  readonly meetingId: string
  readonly say: Place["say"]
}

const hold = async ({ feed, lab, labUrl, operator, leader, sites, meetingId, say }: Running): Promise<number> => {
  const params = { id: meetingId }
  const { meeting, history } = await feed.settle("the meeting connects at its opening time", async () => {
    const file = await operator.call("GET /api/v1/meetings/:id", { params })
    return file.meeting.state === "running" ? file : undefined
  }, 60_000)
  expect(history.some(({ event, officerName }) => event === "meeting.started" && officerName === null), "started by the meeting's own clock")
  const started = Date.parse(meeting.startedAt ?? "")
  const everybody = await lab.until("28 sites on the switchboard", inConference(meeting.address, ({ length }) => length === sites.length), 40_000)
  const last = Math.max(...everybody.map(({ since }) => Date.parse(String(since))))
  say(`connected by timer ${started - Date.parse(meeting.opensAt)} ms after the opening time; the switchboard counts ${everybody.length} of ${sites.length} after ${((last - started) / 1000).toFixed(1)} s`)

  const main = sites.find(({ id }) => id === meeting.mainSiteId)!
  const muted = lab.next("27 sites muted", inConference(meeting.address, (all) =>
    all.length === sites.length && all.every(({ station, microphones }) => microphones === (station === main.code ? "open" : "muted"))), 30_000)
  await operator.call("POST /api/v1/meetings/:id/microphones", { params, body: { sites: "all", except: [main.id], state: "muted" } })
  await muted
  say(`operator muted all but ${main.code}: the switchboard hears ${main.code} only`)

  const victim = sites.find(({ code }) => code === unlucky)!
  const press = async (on: boolean): Promise<void> => {
    const answer = await fetch(`${labUrl}/api/codecs/${unlucky}/faults/power-cut`, {
      method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ on })
    }).catch(() => undefined)
    if (answer?.ok) return
    await lab.next("the lab's page", () => true, away)
    return press(on)
  }
  const picture = async () => {
    const live = await leader.call("GET /api/v1/meetings/:id/live", { params })
    return { ...live, victim: live.sites.find(({ siteId }) => siteId === victim.id)!.state }
  }
  await feed.settle(`${unlucky} is seen to be gone, and only that one, on the leader's live page`, async () => {
    // Again each time: a lab that died and came back has lifted all its faults.
    await press(true)
    const { victim: state, connected } = await picture()
    return ["lost", "unreachable"].includes(state) && connected === sites.length - 1 ? true : undefined
  }, 30_000)
  await press(false)
  const restored = Date.now()
  await feed.settle(`${unlucky} is connected again`, async () => (await picture()).victim === "connected" ? true : undefined, 60_000)
  await lab.until(`${unlucky} on the switchboard again`, inConference(meeting.address, (all) =>
    all.some(({ station, since }) => station === unlucky && Date.parse(String(since)) >= restored)), 30_000)
  say(`${unlucky} lost its power, came back and was redialled by plan in ${((Date.now() - restored) / 1000).toFixed(1)} s; nobody pressed anything`)

  const open = lab.next("every microphone open", inConference(meeting.address, (all) =>
    all.length === sites.length && all.every(({ microphones }) => microphones === "open")), 30_000)
  await operator.call("POST /api/v1/meetings/:id/microphones", { params, body: { sites: "all", state: "open" } })
  await open
  say("operator opened all microphones")
  return everybody.length
}

const closeOut = async (
  operator: Caller, leader: Caller, lab: Feed, sites: ReadonlyArray<Site>, meetingId: string, say: Place["say"]
): Promise<void> => {
  const params = { id: meetingId }
  const { meeting } = await operator.call("GET /api/v1/meetings/:id", { params })
  const empty = lab.next("everybody hung up", inConference(meeting.address, ({ length }) => length === 0), 30_000)
  await operator.call("POST /api/v1/meetings/:id/closing", { params, body: { conclusion: "Các điểm cầu thực hiện theo công điện" } })
  await empty
  const record = await leader.call("GET /api/v1/meetings/:id/close-out", { params })
  const victim = sites.find(({ code }) => code === unlucky)!
  expect(record.totals.present === sites.length && record.totals.absent === 0, `${sites.length} sites present, not ${JSON.stringify(record.totals)}`)
  expect(record.totals.drops >= 1 && (record.attendance.find(({ siteId }) => siteId === victim.id)?.drops ?? 0) >= 1, `the drop of ${unlucky} on record`)
  expect(record.gate?.ready === 27 && record.gate.notReady === 1, "the gate as it closed, in the record")
  const told = (...events: ReadonlyArray<string>) => events.every((event) => record.history.some((step) => step.event === event && step.articles.length > 0))
  expect(told("registration.submitted", "registration.approved", "readiness.closed", "meeting.started", "meeting.closed"), "the whole history with its articles")
  say(`operator ended the meeting: record of ${record.totals.present} sites present, ${record.totals.drops} drop, ${record.totals.minutesLost.toFixed(2)} minutes lost, ${record.history.length} decisions with who, when and under which article`)
}
