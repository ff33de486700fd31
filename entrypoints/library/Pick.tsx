interface Props<Value extends string> {
  label: string;
  value: Value;
  /** Values with their names, in order. */
  options: (readonly [value: Value, name: string])[];
  onChoose: (value: Value) => void;
}

/** One of a few. */
export function Pick<Value extends string>({ label, value, options, onChoose }: Props<Value>) {
  return (
    <label class="pick">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChoose(currentTarget.value as Value)}>
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
