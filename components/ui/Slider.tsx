import './controls.css';

interface Props {
  label: string;
  value: number;
  limits: [min: number, max: number];
  step: number;
  /** The value in words. */
  text: string;
  onChange: (value: number) => void;
}

/** A number within limits. */
export function Slider({ label, value, limits: [min, max], step, text, onChange }: Props) {
  return (
    <label class="slider">
      <span>{label}</span>
      <output>{text}</output>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
    </label>
  );
}
