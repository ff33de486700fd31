/** The colour by which a voice is known again; its name always stands beside it. */
export function SpeakerDot({ colour }: { colour: number | null | undefined }) {
  return <span class="dot" data-colour={colour ?? 'other'} aria-hidden="true" />;
}
