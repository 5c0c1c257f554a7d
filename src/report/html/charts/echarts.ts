// What is used of echarts, and nothing else of it: the build keeps what is named here.
export { BarChart, CustomChart, LineChart } from 'echarts/charts'
export { GridComponent } from 'echarts/components'
export { init, use } from 'echarts/core'
export { SVGRenderer } from 'echarts/renderers'
