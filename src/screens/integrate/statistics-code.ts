/** What the lines say of themselves to whoever reads them. */
type Comments = { readonly step: string; readonly done: string };

/** A script for a host page that hears how far its readers go. Its own counter takes the place of `console.log`. */
export const statisticsCode = ({ step, done }: Comments): string => `<script>
  // ${step}
  document.addEventListener('boussole:step', (event) => {
    const { step, of } = event.detail;
    console.log('boussole', step, of);
  });
  // ${done}
  document.addEventListener('boussole:done', () => {
    console.log('boussole', 'done');
  });
</script>`;
