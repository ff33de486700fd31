export function Brand() {
  return (
    <span class="brand">
      <img src="/icon/48.png" alt="" />
      <span>Lede</span>
    </span>
  );
}
