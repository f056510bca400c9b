import { Component, type ReactNode } from 'react';

/** Shows its children, or nothing at all once they fail: for what the page is complete without. */
export class OrNothing extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  // Written out: as a field, for the browsers that we build for, it would bring with it what fields mean.
  constructor(props: { readonly children: ReactNode }) {
    super(props);
    this.state = { failed: false };
  }

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
