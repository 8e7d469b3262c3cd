import type { OffsetFold } from "./foldOffsets.js";

const C = "[ก-ฮ]";
const TONE = "[่-๋]?";
// Vowels and marks that never begin anything: whichever rule ended before one, ended too early.
const DEPENDENT = "[ะัาำิ-ฺๅ็-๎]";

// What a syllable begins with behind a leading vowel: เกล้า, เหมือน, เจริญ. Two other consonants are two syllables (เท|ดิน).
const ONSET = `${C}[งญนมยรลว]?`;

// Of two rules that fit, the one that takes more letters comes first.
const RULES = [
  `เ${ONSET}ี${TONE}ยะ?`, //             เมีย เปี๊ยะ เปลี่ยน
  `เ${ONSET}ื${TONE}อะ?`, //             เมือง เครือ เสมือน
  `เ${ONSET}็${C}`, //                   เก็บ เกล็ด
  `เ${ONSET}ิ${TONE}${C}`, //            เดิน เจริญ
  `เ${ONSET}${TONE}าะ`, //               เกาะ เคราะห์
  `เ${C}[รลว][่-๋]า`, //                 เปล่า เกล้า
  `เ${C}${TONE}[าะ]?`, //                เก่า เตะ, and the first two of เก่ง
  `แ${ONSET}็${C}`, //                   แข็ง
  `[แโ]${ONSET}${TONE}ะ`, //             และ แกละ โต๊ะ
  `[แโใไ]${C}${TONE}`, //                แม่ โรค ใต้ ไป
  `${C}ั${TONE}วะ`, //                   ผัวะ
  `${C}[ัื]${TONE}${C}[ิุะ]?`, //        กัน คืน สมบัติ
  `${C}รร(?:${C}์|(?!${DEPENDENT}))`, // สวรรค์ บรรดา, but not นครราชสีมา
  `${C}[ิีึุู็]?${TONE}[ะาำ]?`, //       ที่ ปู่ ก็ น้ำ กา, and a consonant alone
];

// A rule may be closed by letters that are written and not heard: จันทร์, ศักดิ์, พันธุ์.
const CLUSTER = new RegExp(
  `(?:${RULES.join("|")})${DEPENDENT}*(?:${C}{1,2}[ิุ]?์${DEPENDENT}*)?|[^](?:\\p{Mark}|${DEPENDENT})*`,
  "gu",
);

/**
 * Cuts a folded text into Thai character clusters: groups of letters that no reading can take apart, found by spelling
 * alone, without a dictionary (Theeramunkong et al. 2000, Character cluster based Thai information retrieval). `เก่า` is
 * one cluster and three graphemes: a mark around part of it would tear it. Where spelling leaves a doubt the cluster is the
 * larger one. Other scripts: a letter with its marks.
 */
export function thaiClusters(key: string): readonly string[] {
  return key.match(CLUSTER) ?? [];
}

/**
 * Where a folded text may be cut, by position in its key (`1` where it may, ends included): between clusters, and where the
 * original can be cut as well.
 */
export function cutPoints({ key, starts }: OffsetFold): Uint8Array {
  const cuts = new Uint8Array(key.length + 1);
  let at = 0;
  for (const cluster of thaiClusters(key)) {
    cuts[at] = at === 0 || starts[at] !== starts[at - 1] ? 1 : 0;
    at += cluster.length;
  }
  cuts[at] = 1;
  return cuts;
}
