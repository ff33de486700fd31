import './field.css';

interface Props {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Shows no letter of it. */
  hidden?: boolean;
  placeholder?: string;
}

const PLAIN = { type: 'text' } as const;
const HIDDEN = { type: 'password' } as const;

/** A line to write in. */
export function Field({ label, value, onChange, hidden, placeholder }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        {...(hidden ? HIDDEN : PLAIN)}
        value={value}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </label>
  );
}
