/** What makes two GPUs compute alike: the chip, not the maker's line, its memory, its board or a slice of it. */
export function gpuFamily(name: string): string {
  const words = name
    .replace(/\bMIG\b.*$/i, '')
    .replaceAll(
      /\b(NVIDIA|AMD|Intel|Tesla|GeForce|Quadro|Instinct|Radeon|Graphics|Corporation)\b|\((R|TM)\)/gi,
      ' ',
    )
    // A100-SXM4-80GB, A100-PCIE-40GB, H100 80GB HBM3, V100-SXM2-16GB, H100 NVL
    .replaceAll(/[-\s](SXM\d*|PCIE|PCIe|NVL|HBM\w*|\d+\s?G[Bi]B?)\b/gi, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean)
  return words.length === 0 ? name.trim() : words.join(' ').toUpperCase()
}
