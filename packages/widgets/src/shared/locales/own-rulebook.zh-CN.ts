/** Words of what is wrong with a rulebook that a page brings; they come with the proof of it. */
export default {
  slow: '{{address}} 等了太久也没有下载完。', large: '{{address}} 太大了，最大 1 MB。',
  unsafe: '{{address}} 不是能用的地址，请写 https 的网址，或者本站的路径。', absent: '{{address}} 那里没有文件（404），请核对地址。', status: '{{address}} 没有给出文件，服务器的回答是 {{status}}。',
  unreachable: '{{address}} 连不上，或者被浏览器拦住了。文件在别的网站时，那边要允许跨域读取（CORS），本页的内容安全策略也要在 connect-src 里写上它。',
  line: '第 {{line}} 行：',
} as const;
