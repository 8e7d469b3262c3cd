import { Button } from "@saan/ui/button";
import { ToastProvider, useToast } from "@saan/ui/toast";
import { useState } from "react";

const everyone = ["ผู้ใหญ่บ้าน", "ประธานกลุ่มผู้สูงอายุ", "ครูศูนย์เด็กเล็ก"];

function Signatories() {
  const toasts = useToast();
  const [posts, setPosts] = useState(everyone);

  const remove = (post: string) => {
    setPosts(posts.filter((other) => other !== post));
    toasts.show({
      title: `ลบ${post}ออกจากผู้ลงนามแล้ว`,
      action: { label: "เลิกทำ", onPress: () => setPosts(posts) },
    });
  };

  return (
    <ul>
      {posts.map((post) => (
        <li key={post}>
          {post}{" "}
          <Button size="small" variant="quiet" onClick={() => remove(post)}>
            {`ลบ${post}`}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Removes at once, and lets it be undone: kinder than a question before each. */
export function DeleteWithUndo() {
  return (
    <ToastProvider>
      <Signatories />
    </ToastProvider>
  );
}
