export const th = {
  "personLine.acting": "{kind} (ตำแหน่งของตน: {post})",
  "personLine.also": "และ{post}",
} as const;
