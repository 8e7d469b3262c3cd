// Runs in a page that frames the Storybook, so that a story has the width it asks for whatever the window's.
const WIDTHLESS = { width: "1280px", height: "900px" };
const PATIENCE_MS = 30_000;
const WRONG = ["playFunctionThrewException", "storyThrewException", "storyErrored", "unhandledErrorsWhilePlaying"];

/** @type {HTMLIFrameElement | undefined} */
let frame;

/** A Storybook that has shown nothing but two plain stories. @param {readonly [string, string]} stories */
export async function openStorybook([first, second]) {
  frame?.remove();
  frame = document.createElement("iframe");
  frame.style.border = "0";
  frame.src = `/iframe.html?viewMode=story&guarded=1&id=${encodeURIComponent(first)}`;
  document.body.append(frame);
  await until(() => ["completed", "finished", "errored"].includes(preview()?.currentRender?.phase));
  await preview().ready();
  // The first change of story has Storybook warn of itself, and a story that is tried must be silent.
  await finished(second);
}

/** What is wrong with a story once it was drawn and played: of its `play`, of axe, of the guards. @param {string} id @returns {Promise<string[]>} */
export async function playStory(id) {
  const story = await preview().loadStory({ storyId: id });
  const { options } = story.parameters.viewport;
  const { width, height } = options[story.storyGlobals?.viewport?.value]?.styles ?? WIDTHLESS;
  Object.assign(frame.style, { width, height });
  return await finished(id);
}

/** @param {string} id @returns {Promise<string[]>} */
function finished(id) {
  const channel = frame.contentWindow.__STORYBOOK_ADDONS_CHANNEL__;
  /** @type {string[]} */
  const wrong = [];
  return new Promise((resolve) => {
    const listeners = Object.fromEntries(
      WRONG.map((event) => [event, (error) => wrong.push(`${event}: ${said(error)}`)]),
    );
    listeners.storyFinished = ({ storyId, status, reporters = [] }) => {
      if (storyId !== id) return;
      for (const { type, result } of reporters.filter((report) => report.status === "failed")) {
        wrong.push(`${type}: ${JSON.stringify(result?.violations?.map((rule) => rule.id) ?? result)}`);
      }
      if (status === "error" && wrong.length === 0) wrong.push("it failed without words");
      answer();
    };
    const late = setTimeout(() => {
      wrong.push(`not finished within ${PATIENCE_MS / 1000} s`);
      answer();
    }, PATIENCE_MS);
    function answer() {
      clearTimeout(late);
      for (const [event, listener] of Object.entries(listeners)) channel.off(event, listener);
      resolve(wrong);
    }
    for (const [event, listener] of Object.entries(listeners)) channel.on(event, listener);
    // Where the focus was left decides in WebKit whether the next one is seen.
    frame.contentDocument.activeElement?.blur();
    channel.emit("setCurrentStory", { storyId: id, viewMode: "story" });
  });
}

function preview() {
  return frame?.contentWindow.__STORYBOOK_PREVIEW__;
}

/** @param {unknown} error */
function said(error) {
  const one = Array.isArray(error) ? error[0] : error;
  return String(one?.message ?? one?.description ?? JSON.stringify(one));
}

/** @param {() => boolean} holds */
async function until(holds) {
  const end = Date.now() + PATIENCE_MS;
  while (!holds()) {
    if (Date.now() > end) throw new Error("The Storybook did not open.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
