// The lab page: a socket feeds the store, the store tells the views, the views ask through `requests`. Each view is handed
// what it needs by name, and nothing else (CONTRIBUTING.md).

import { Feed } from "./feed.js";
import { Lessons } from "./lessons.js";
import { forViewer, menuOf } from "./models/acts.js";
import { Choice } from "./models/choice.js";
import { Notices } from "./notices.js";
import { Past } from "./past.js";
import { Requests } from "./requests.js";
import { AnnouncerView } from "./views/announcer.js";
import { AskView } from "./views/ask.js";
import { ChoiceView } from "./views/choice.js";
import { ColumnsView } from "./views/columns.js";
import { CompareView } from "./views/compare.js";
import { ConsoleView } from "./views/console.js";
import { ConsolesView } from "./views/consoles.js";
import { FaultsView } from "./views/faults.js";
import { FlowsView } from "./views/flows.js";
import { FoldView } from "./views/fold.js";
import { GroupsView } from "./views/groups.js";
import { HoldsView } from "./views/holds.js";
import { InviteView } from "./views/invite.js";
import { KeysView } from "./views/keys.js";
import { LanesView } from "./views/lanes.js";
import { LinksView } from "./views/links.js";
import { LogView } from "./views/log.js";
import { MenuView } from "./views/menu.js";
import { MessagesView } from "./views/messages.js";
import { NavigationView } from "./views/navigation.js";
import { PastView } from "./views/past.js";
import { Picture } from "./views/picture.js";
import { PortsView } from "./views/ports.js";
import { SideView } from "./views/side.js";
import { ConnectionView, HealthView } from "./views/strip.js";
import { SuggestionView } from "./views/suggestion.js";
import { SurroundingsView } from "./views/surroundings.js";
import { SyslogView } from "./views/syslog.js";
import { toggleTheme } from "./views/theme.js";
import { ToastView } from "./views/toast.js";
import { TransportView } from "./views/transport.js";
import { UnitsView } from "./views/units.js";

const view = (name) => document.querySelector(`[data-view="${name}"]`);
const ROOT = document.querySelector(".lab");
/** Longest wait for the new present after going back. */
const TURN_MS = 3_000;

function connected(view, root, needs) {
  view.connect(root, needs);
  return view;
}

class LabPage {
  feed = new Feed(ROOT.dataset.lab, {
    connection: (...how) => this.connection.update(...how),
    loaded: (first) => this.#loaded(first),
  });
  store = this.feed.store;
  socket = this.feed.socket;
  /** How time runs in the present. */
  present = this.feed.clock;
  notices = new Notices();
  requests = new Requests({
    socket: this.socket,
    store: this.store,
    notices: this.notices,
    mayAct: ["owner", "controller"].includes(ROOT.dataset.role),
  });
  past = new Past({
    store: this.store,
    present: this.present,
    requests: this.requests,
    notices: this.notices,
    turned: (run) => this.turned(run),
  });
  /** The context that is drawn large. */
  choice = new Choice();
  picture = new Picture(document.querySelector(".stage"));
  menus = { open: (thing) => this.openMenu(thing), of: (thing) => this.menuOf(thing) };
  /** How far our wall clock is ahead of the server's. */
  aheadMs = ROOT.dataset.now ? Date.now() - Number(ROOT.dataset.now) : 0;
  #whenJoined = [];

  start() {
    this.requests.past = this.past;
    this.#connectViews();
    this.feed.open();
    if (new URLSearchParams(location.search).has("present")) this.togglePresenter();
  }

  /** Resolves when another run of the lab than this one has come whole, or when that takes too long. */
  turned(run) {
    if (this.store.live.run !== run) return Promise.resolve();
    return new Promise((resolve) => {
      this.#whenJoined.push(resolve);
      setTimeout(resolve, TURN_MS);
    });
  }

  openMenu(thing) {
    if (this.store.snapshot) this.menu.open(thing);
  }

  /** What can be done to a thing of the picture now, by whoever is here. */
  menuOf(thing) {
    const menu = menuOf(this.store.snapshot, thing, this.choice.in(this.store.snapshot));
    return this.requests.mayAct ? menu : forViewer(menu);
  }

  /** The links into this lab; only those who may act have them. */
  invite() {
    this.invitations?.open();
  }

  /** Asks why ({thing}, or {row, at_ms} of a row of the log) in the panel for it; null: only shows the panel. */
  async why(question) {
    const panel = await this.side.show("why");
    if (panel === null) return;
    this.side.root.scrollIntoView({ block: "nearest" });
    if (question) panel.ask(question, { focus: true });
    else panel.choice.focus();
  }

  /** Back to the thing that had the focus last. */
  focusPicture() {
    const { last, seen } = this.picture;
    const thing = seen?.contains(last) ? last : seen?.querySelector('.thing[tabindex="0"]');
    thing?.focus();
  }

  /** The first thing of the picture whose name begins so, else the other one. */
  focusThing(begins, otherwise) {
    const { seen } = this.picture;
    const found = [begins, otherwise].map((one) => seen?.querySelector(`[data-thing^="${CSS.escape(one)}"]`));
    (found[0] ?? found[1])?.focus();
  }

  /** What `/` does: in the picture of many contexts something is found there; elsewhere a console has the focus. */
  slash() {
    if (this.choice.isOffered && document.activeElement?.closest(".picture")) this.find();
    else this.focusConsole();
  }

  /** The search in the picture; loaded when it is first wanted. */
  async find() {
    const module = await this.load(() => import("./views/picker.js"));
    if (!module) return;
    if (!this.picker) {
      this.picker = new module.PickerView();
      const { store, picture, choice } = this;
      const focusThing = (begins, otherwise) => this.focusThing(begins, otherwise);
      this.picker.connect(view("picker"), { store, picture, choice, focusThing });
    }
    this.picker.open();
  }

  /** The first console, or from one console to the other. */
  async focusConsole() {
    await this.side.show("consoles");
    const seen = this.consoles.filter((one) => one.root.getClientRects().length > 0);
    const at = seen.findIndex((one) => one.root.contains(document.activeElement));
    seen[(at + 1) % seen.length]?.focus();
  }

  /** A module that is loaded when it is first wanted; null, and a word about it, where it does not come. */
  async load(importing) {
    try {
      return await importing();
    } catch (error) {
      console.error(error);
      this.notices.say("This part of the page could not be loaded. Try again, or load the page again.");
      return null;
    }
  }

  /** Presenter mode on or off; what it needs is loaded when it is first wanted. */
  async togglePresenter() {
    const module = await this.load(() => import("./views/presenter.js"));
    if (!module) return;
    if (!this.presenter) {
      this.presenter = new module.PresenterView();
      const { store, requests, notices, picture, transport, aheadMs } = this;
      this.presenter.connect(view("presenter"), { store, requests, notices, picture, transport, aheadMs });
    }
    this.presenter.toggle();
  }

  /** What can be done with the lab as a whole; loaded when it is first wanted. */
  async openLabMenu() {
    const module = await this.load(() => import("./views/lab_menu.js"));
    if (!module) return;
    if (!this.labMenu) {
      this.labMenu = new module.LabMenuView();
      const { past, present, requests } = this;
      this.labMenu.connect(view("lab-menu"), { past, present, requests });
    }
    this.labMenu.open();
  }

  showHelp() {
    view("help").showModal();
  }

  #connectViews() {
    this.side = new SideView();
    this.lessons = new Lessons();
    this.#connectWords();
    this.#connectPicture();
    this.#connectTime();
    this.#connectPanels();
    this.#connectRehearsal();
    const compare = connected(new CompareView(), view("compare"), { past: this.past, requests: this.requests });
    this.#connectButtons(compare);
  }

  /** The strip, and what speaks to the person here. */
  #connectWords() {
    const { store, socket, past, requests, notices, picture, side, aheadMs } = this;
    this.connection = connected(new ConnectionView(), view("connection"), {
      banner: view("connection-banner"),
      hurry: () => socket.hurry(),
      page: ROOT,
    });
    notices.use({
      toast: connected(new ToastView(), view("toast")),
      announcer: connected(new AnnouncerView(), view("announcer"), { store }),
      question: connected(new AskView(), view("ask")),
    });
    const load = (importing) => this.load(importing);
    const list = view("lessons");
    connected(this.lessons, view("lesson"), { list, store, requests, notices, picture, side, aheadMs, load });
    connected(new HealthView(), view("health"), { store, past });
    connected(new FaultsView(), view("faults"), { store, requests });
    if (view("invite")) this.invitations = connected(new InviteView(), view("invite"));
  }

  #connectPicture() {
    const { store, past, present, requests, notices, picture, choice, menus } = this;
    const why = (question) => this.why(question);
    connected(new UnitsView(), picture, { store });
    connected(new PortsView(), picture, { store });
    connected(new GroupsView(), picture, { store, past });
    connected(new ColumnsView(), picture, { store, past, choice });
    connected(new LinksView(), picture, { store });
    connected(new SurroundingsView(), picture, { store, choice });
    connected(new HoldsView(), picture, { store, past });
    connected(new MessagesView(), picture, { store, present });
    connected(new NavigationView(), picture, { menus, choice, why });
    connected(new SuggestionView(), view("suggestion"), { picture, store, past, menus });
    connected(new FlowsView(), view("flows"), { picture, store, past, menus, choice });
    connected(new ChoiceView(), view("choice"), { store, notices, choice });
    this.menu = connected(new MenuView(), view("menu"), {
      store,
      requests,
      menus,
      choice,
      why,
      focusThing: (begins, otherwise) => this.focusThing(begins, otherwise),
      find: () => this.find(),
    });
  }

  #connectTime() {
    const { store, past, present, requests, notices, picture } = this;
    connected(new LanesView(), view("lanes"), { store, past, present });
    connected(new FoldView(), document.querySelector(".floor"), {
      button: document.querySelector('.timeline [data-part="fold"]'),
    });
    connected(new PastView(), view("past"), { page: ROOT, store, past, picture });
    this.transport = connected(new TransportView(), view("transport"), { store, past, present, requests, notices });
  }

  /** The log, the consoles, and the panels beside the picture. */
  #connectPanels() {
    const { store, socket, past, present, requests, notices, picture, choice, side, aheadMs } = this;
    const why = (question) => this.why(question);
    const log = connected(new LogView(), view("log"), { store, why });
    connected(new SyslogView(), view("syslog"), { store });
    document.addEventListener("click", (event) => this.#export(event.target.closest("[data-export]")));
    connected(new ConsolesView(), view("consoles"), { floor: document.querySelector(".floor") });
    const focusPicture = () => this.focusPicture();
    this.consoles = [...document.querySelectorAll('[data-view="console"]')].map((root) =>
      connected(new ConsoleView(), root, { store, past, requests, notices, focusPicture }),
    );
    const panels = {
      why: { store, past, choice, requests, notices, picture, log },
      exchange: { store, past, present, requests },
      states: { store, why },
      charts: { store, past, present, socket, choice, notices },
      findings: { past, requests, notices, side },
      classroom: { store, requests, notices, invite: () => this.invite(), aheadMs },
    };
    connected(side, view("side"), { notices, panels });
  }

  /** Events, system log or consoles, as text or table. */
  async #export(button) {
    if (!button || !this.store.snapshot) return;
    button.closest("details").open = false;
    const [list, form] = button.dataset.export.split(" ");
    const module = await this.load(() => import("./views/export.js"));
    await module?.take(list, form, { snapshot: this.store.snapshot, notices: this.notices });
  }

  /** The rehearsal that is on, for those who conduct it: the page has its card, or asks for no module. */
  async #connectRehearsal() {
    const root = view("rehearsal");
    if (!root) return;
    const { store, present, requests, notices } = this;
    const module = await this.load(() => import("./views/rehearsal.js"));
    if (module) connected(new module.RehearsalView(), root, { store, present, requests, notices });
  }

  #connectButtons(compare) {
    const { store, past, requests, notices, picture, menus, lessons, transport } = this;
    connected(new KeysView(), document, {
      store,
      past,
      requests,
      notices,
      picture,
      menus,
      lessons,
      transport,
      page: {
        why: (question) => this.why(question),
        focusPicture: () => this.focusPicture(),
        slash: () => this.slash(),
        showHelp: () => this.showHelp(),
        togglePresenter: () => this.togglePresenter(),
      },
    });
    const actions = {
      "repair-all": () => this.requests.act({ type: "repair-all" }),
      theme: toggleTheme,
      present: () => this.togglePresenter(),
      lab: () => this.openLabMenu(),
      lessons: () => this.lessons.open(),
      invite: () => this.invite(),
      help: () => this.showHelp(),
      compare: () => compare.open(),
      print: () => print(),
      find: () => this.find(),
      "show-all": () => this.choice.set(""),
    };
    for (const button of document.querySelectorAll("[data-action]")) {
      button.addEventListener("click", actions[button.dataset.action]);
    }
  }

  #loaded(first) {
    for (const resolve of this.#whenJoined.splice(0)) resolve();
    if (!first) return;
    const words = new URLSearchParams(location.search);
    if (words.has("context")) this.choice.set(words.get("context"));
    this.#openAt(words);
    this.lessons.openAt(words);
  }

  /** A link may name the moment to look at: ?at=723000&journal=4 */
  #openAt(words) {
    const [at, journal] = ["at", "journal"].map((name) =>
      /^\d{1,15}$/.test(words.get(name) ?? "") ? Number(words.get(name)) : null,
    );
    if (at !== null) this.past.lookAt(at, journal);
    else if (words.has("at")) this.notices.say("The link names no moment: at must be a number of milliseconds.");
  }
}

new LabPage().start();
document.documentElement.dataset.started = "";
