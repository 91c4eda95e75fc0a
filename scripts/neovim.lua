-- Another editor: Neovim (0.7 or newer) opens a speech with this server and prints what a writer gets.
--   npm run build && nvim --clean --headless -c 'luafile scripts/neovim.lua'
-- The transcript is in docs/neovim.md. No test needs this.
local speech = {
  '在会议上的讲话', '', '同志们：', '', '一、提高认识', '', '要提高认识。', '', '三、狠抓落实', '', '要狠抓落实。',
}
vim.cmd('edit ' .. vim.fn.tempname() .. '.speech')
vim.api.nvim_buf_set_lines(0, 0, -1, false, speech)
local version = vim.version()
print(('Neovim %d.%d.%d'):format(version.major, version.minor, version.patch))
local id = vim.lsp.start_client({ name = 'speech-outline', cmd = { 'node', 'dist/server/node.js', '--stdio' } })
vim.lsp.buf_attach_client(0, id)
local client = vim.lsp.get_client_by_id(id)
local function ask(method, params)
  local answer = client.request_sync(method, params, 10000, 0)
  if not answer or answer.err then print(method, vim.inspect(answer)); vim.cmd('cquit') end
  return answer.result
end
if not vim.wait(10000, function() return #vim.diagnostic.get(0) > 0 end, 20) then print('no diagnostics'); vim.cmd('cquit') end
local document = { textDocument = vim.lsp.util.make_text_document_params() }
print('\n-- symbols')
local function show(symbols, indent)
  for _, symbol in ipairs(symbols or {}) do
    print(indent .. symbol.name)
    show(symbol.children, indent .. '  ')
  end
end
show(ask('textDocument/documentSymbol', document), '')
print('\n-- diagnostics')
for _, one in ipairs(vim.diagnostic.get(0)) do print(('%d: %s [%s]'):format(one.lnum + 1, one.message, one.code or '')) end
print('\n-- folds')
print(#ask('textDocument/foldingRange', document))
print('\n-- renumber')
local range = { start = { line = 0, character = 0 }, ['end'] = { line = #speech, character = 0 } }
local context = { diagnostics = {}, only = { 'source.renumber.speechOutline' } }
local params = vim.tbl_extend('force', document, { range = range, context = context })
for _, action in ipairs(ask('textDocument/codeAction', params) or {}) do
  print(action.title)
  local full = action.edit and action or ask('codeAction/resolve', action)
  vim.lsp.util.apply_workspace_edit(full.edit, client.offset_encoding)
end
for _, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
  if line ~= '' then print(line) end
end
vim.cmd('qall!')
