// Placeholder until the panel's owner commits it.
export class Panel {
  connect() {}
  open() {}
  close() {}
  dispose() {}
}
