import { Component, type ReactNode } from 'react';

/** Shows its children, or nothing at all once they fail: for what the page is complete without. */
export class OrNothing extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
