import { type Channel, openChannel } from "./tabs.js";
import { pageStorage, sessionOfTab } from "./tail.js";

export interface SharedComputerState {
  /** Others use this computer, too: what is typed must not stay on it. */
  readonly isOn: boolean;
  /**
   * `soon`: what was typed is forgotten in a minute, unless somebody uses the page. `over`: it is forgotten, but for what stands
   * in a form that is open: leave that page.
   */
  readonly idle: "no" | "soon" | "over";
}

/** The switch by which a person says that others use this computer, too. No method throws. */
export interface SharedComputer {
  /** As it stands now, in whichever tab it was turned. */
  readonly isOn: boolean;
  /** For showing: another object after every change. */
  readonly state: SharedComputerState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Minutes without a key, a press or a scroll in any tab of this site after which what was typed is forgotten. */
  readonly idleMinutes: number;
  /** This tab was opened again, or loaded again, after nobody had used it for longer than that. */
  readonly wasIdle: boolean;
  /** Remembers it on this device. Stores that were given this keep their drafts elsewhere from then on. */
  turn(isOn: boolean): void;
  close(): void;
}

export interface SharedComputerOptions {
  /** What it is called in localStorage, where it is all that is kept. @default "saan-shared-computer" */
  readonly name?: string;
  /** @default 15 */
  readonly idleMinutes?: number;
  /** @default localStorage */
  readonly storage?: Storage | null;
}

// WCAG 2.2.1 asks for 20 seconds at least, and a simple way to go on.
const WARNS_MS = 60_000;
const TELLS_EVERY_MS = 5_000;
const USES = ["keydown", "pointerdown", "wheel"] as const;

/** The switch of this device. Made once, before the stores that are given it. */
export function sharedComputer(options: SharedComputerOptions = {}): SharedComputer {
  return new Switch(options);
}

class Switch implements SharedComputer {
  readonly idleMinutes: number;
  readonly wasIdle: boolean;
  readonly #name: string;
  readonly #storage: Storage | null;
  readonly #session = sessionOfTab();
  readonly #listeners = new Set<() => void>();
  /** Where nothing can be remembered: as it was turned on this page. */
  #turned: boolean | undefined;
  #state: SharedComputerState;
  #used: number;
  #channel: Channel | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor({ name = "saan-shared-computer", idleMinutes = 15, storage = pageStorage() }: SharedComputerOptions) {
    this.#name = name;
    this.#storage = storage;
    this.idleMinutes = idleMinutes;
    this.#state = { isOn: this.isOn, idle: "no" };
    const used = Number(attempt(() => this.#session?.getItem(this.#usedName)) ?? Number.NaN);
    this.wasIdle = Date.now() - used > this.#idleMs;
    // Nobody is there until somebody is seen: a page that is left alone is not left again and again.
    this.#used = this.wasIdle ? 0 : Date.now();
    if (typeof window === "undefined") return;
    window.addEventListener("storage", this.#look);
    if (this.isOn) this.#watch();
  }

  get isOn(): boolean {
    return this.#turned ?? attempt(() => this.#storage?.getItem(this.#name)) === "on";
  }

  get state(): SharedComputerState {
    return this.#state;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  turn(isOn: boolean): void {
    attempt(() => (isOn ? this.#storage?.setItem(this.#name, "on") : this.#storage?.removeItem(this.#name)));
    const isRemembered = attempt(() => this.#storage?.getItem(this.#name) === "on") === isOn;
    this.#turned = isRemembered ? undefined : isOn;
    this.#look();
  }

  close(): void {
    this.#listeners.clear();
    this.#unwatch();
    if (typeof window !== "undefined") window.removeEventListener("storage", this.#look);
  }

  get #usedName(): string {
    return `${this.#name}-used`;
  }

  get #idleMs(): number {
    return this.idleMinutes * 60_000;
  }

  /** It may have been turned, here or in another tab. */
  readonly #look = (): void => {
    const { isOn } = this;
    if (isOn === this.#state.isOn) return;
    this.#used = Date.now();
    if (isOn) this.#watch();
    else this.#unwatch();
    this.#publish({ isOn, idle: "no" });
  };

  #watch(): void {
    // On a server nobody is there.
    if (typeof window === "undefined") return;
    this.#channel = openChannel(this.#usedName, () => this.#use(false));
    for (const use of USES) window.addEventListener(use, this.#noticed, { capture: true, passive: true });
    document.addEventListener("visibilitychange", this.#returned);
    if (this.#used > 0) this.#use(true);
  }

  #unwatch(): void {
    clearTimeout(this.#timer);
    this.#channel?.close();
    this.#channel = undefined;
    attempt(() => this.#session?.removeItem(this.#usedName));
    if (typeof window === "undefined") return;
    for (const use of USES) window.removeEventListener(use, this.#noticed, { capture: true });
    document.removeEventListener("visibilitychange", this.#returned);
  }

  readonly #noticed = (): void => {
    if (this.#state.idle !== "no" || Math.abs(Date.now() - this.#used) >= TELLS_EVERY_MS) this.#use(true);
  };

  /** Timers stand still while a computer sleeps. */
  readonly #returned = (): void => {
    const isWatched = this.#used > 0 && this.#state.idle === "no";
    if (isWatched && Date.now() - this.#used >= this.#idleMs - WARNS_MS) this.#warn();
  };

  #use(isHere: boolean): void {
    this.#used = Date.now();
    attempt(() => this.#session?.setItem(this.#usedName, String(this.#used)));
    if (isHere) this.#channel?.post("used");
    if (this.#state.idle !== "no") this.#publish({ ...this.#state, idle: "no" });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#warn(), Math.max(0, this.#idleMs - WARNS_MS));
  }

  /** Always before it is over, also for a clock that was set forward: whoever is there goes on typing. */
  #warn(): void {
    clearTimeout(this.#timer);
    this.#publish({ ...this.#state, idle: "soon" });
    this.#timer = setTimeout(() => this.#publish({ ...this.#state, idle: "over" }), WARNS_MS);
  }

  #publish(state: SharedComputerState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

function attempt<R>(run: () => R): R | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}
