import type { LiveEvent } from "@diemcau/gateway/api/live"
import type { Site } from "../Cast.ts"
import type { Feed } from "../Feed.ts"
import type { Scene } from "../Scene.ts"
import { book } from "./rehearsal.ts"

const north = ["na-hang", "lam-binh", "chiem-hoa"]
const sites = ["vp-ubnd", "so-noi-vu", "so-y-te", ...north]

/** Long enough to show the board to a room and say a sentence or two. */
const [wholeFor, cutFor] = [8_000, 20_000]

const connecting = 60_000
/** The longest pause between two attempts at a codec, and a redial after it. */
const recovering = 150_000

/** Each of the sites has been told to be in one of the states, from now on. */
const allBecome = (feed: Feed, meetingId: string, sites: ReadonlyArray<Site>, what: string, patience: number, ...states: ReadonlyArray<string>) => {
  const told = Promise.all(sites.map(({ id }) => feed.next(what, ({ name, data }) => {
    const { meetingId: of, site } = data as Extract<LiveEvent, { name: "site" }>["data"]
    return name === "site" && of === meetingId && site.siteId === id && states.includes(site.state) ? site : undefined
  }, patience)))
  // Whoever waits hears of it; when what was to cause it fails first, nobody waits.
  told.catch(() => undefined)
  return told
}

/** A fibre on the road north is cut: from here a lost line and a lost power look the same. */
export const lineCut: Scene = {
  title: { vi: "Đứt đường truyền phía bắc", en: "Northern line cut" },
  seen: {
    vi: "Giữa cuộc họp, ba huyện phía bắc mất kết nối cùng lúc; khi đường truyền được nối lại, hệ thống tự gọi lại từng điểm cầu.",
    en: "In the middle of a meeting three northern districts lose their line at once; when it is back the platform redials each site by itself."
  },
  look: [
    { path: "/meetings", role: "operator", text: { vi: "Lịch họp, rồi mở phòng điều khiển của cuộc họp diễn tập", en: "Meetings, then the control room of the rehearsal" } },
    { path: "/endpoints", role: "operator", text: { vi: "Thiết bị đầu cuối của ba huyện", en: "The three districts' endpoints" } }
  ],
  expected: [
    { vi: "Ba ô chuyển sang \"Mất kết nối\"; ba điểm cầu còn lại không bị ảnh hưởng.", en: "Three tiles turn to link lost; the other three sites notice nothing." },
    { vi: "Sau khi có đường truyền, từng điểm cầu được gọi lại theo khoảng cách ghi trong quy chế; không ai bấm gì.", en: "With the line back, each site is redialled at the regulation's intervals; nobody presses anything." },
    { vi: "Biên bản kết thúc ghi số lần và số phút mất kết nối của từng điểm cầu.", en: "The close-out counts each site's drops and minutes lost." }
  ],
  faults: north.map((site) => ({ site, fault: "power-cut" as const })),
  act: async (cast) => {
    const meetingId = await book(cast, { subject: "Phòng, chống thiên tai các huyện phía bắc", sites, opensAt: new Date(Date.now() + 60_000), minutes: 60 })
    if (meetingId === undefined) return cast.giveFaults()
    const room = [{ path: `/meetings/${meetingId}/live`, role: "operator" as const, text: { vi: "Phòng điều khiển", en: "Control room" } }]
    const [feed, all, northern] = [await cast.live("operator"), await cast.sites(sites), await cast.sites(north)]
    const everybody = allBecome(feed, meetingId, all, `${sites.length} sites connected`, connecting, "connected")
    await (await cast.as("operator")).call("POST /api/v1/meetings/:id/connection", { params: { id: meetingId }, body: { reason: "Kịch bản thử đường truyền" } })
    await everybody
    cast.say({ vi: `Cả ${sites.length} điểm cầu đã vào họp`, en: `All ${sites.length} sites are in the meeting` }, room)
    await cast.pause(wholeFor)

    const lost = allBecome(feed, meetingId, northern, "three sites seen to be gone", connecting, "lost", "unreachable")
    await cast.giveFaults()
    await lost
    cast.say({
      vi: `Đường truyền đứt: hệ thống đã thấy ba huyện mất kết nối. Nối lại sau ${cutFor / 1000} giây`,
      en: `The line is cut: the platform has seen three districts go. It is mended in ${cutFor / 1000} s`
    }, room)
    await cast.pause(cutFor)

    const mended = performance.now()
    const back = allBecome(feed, meetingId, northern, "three sites redialled", recovering, "connected")
    await cast.liftFaults()
    await back
    const took = Math.round((performance.now() - mended) / 1000)
    cast.say({
      vi: `Ba huyện đã được gọi lại, ${took} giây sau khi có đường truyền; không ai bấm gì`,
      en: `The three districts were redialled ${took} s after the line was back; nobody pressed anything`
    }, room)
  }
}
