<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About TAC Desk</source>
        <translation>关于 TAC Desk</translation>
    </message>
    <message>
        <source>TAC Desk {}</source>
        <translation>TAC Desk {}</translation>
    </message>
    <message>
        <source>Reviews, sponsorships and votes, on line and off.</source>
        <translation>评审、支持与投票，联网与离线皆可。</translation>
    </message>
    <message>
        <source>Council: {}</source>
        <translation>理事会：{}</translation>
    </message>
    <message>
        <source>Your data: {}</source>
        <translation>您的数据：{}</translation>
    </message>
    <message>
        <source>BSD-3-Clause licence. Built with Qt for Python (LGPL).</source>
        <translation>BSD-3-Clause 许可证。使用 Qt for Python (LGPL) 构建。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ActionItemsCard</name>
    <message>
        <source>Settle…</source>
        <translation>了结…</translation>
    </message>
    <message>
        <source>Settle: {}</source>
        <translation>了结：{}</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>自 {}</translation>
    </message>
    <message>
        <source>No date, {}</source>
        <translation>无期限，{}</translation>
    </message>
    <message>
        <source>Overdue since {}, {}</source>
        <translation>自 {} 逾期，{}</translation>
    </message>
    <message>
        <source>Due on {}, {}</source>
        <translation>{} 到期，{}</translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>AdjournForm</name>
    <message>
        <source>Adjourn the meeting</source>
        <translation>结束会议</translation>
    </message>
    <message>
        <source>Adjourn it</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>继续开会</translation>
    </message>
    <message>
        <source>Still open, to be closed or turned into an e-vote first: {}</source>
        <translation>仍未结束，须先关闭或改为在线投票：{}</translation>
    </message>
    <message>
        <source>The roll was not called. After the meeting it cannot be.</source>
        <translation>尚未点名。会后无法再点名。</translation>
    </message>
    <message>
        <source>It ends at {}. Notes, actions and the recording can be added after that.</source>
        <translation>会议于 {} 结束。备注、行动事项和录像可在之后补充。</translation>
    </message>
</context>
<context>
    <name>AffiliationForm</name>
    <message>
        <source>Record an affiliation</source>
        <translation>记录隶属关系</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Employed by it</source>
        <translation>受其雇用</translation>
    </message>
    <message>
        <source>Another tie</source>
        <translation>其他关系</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>2027-01-31, or nothing</source>
        <translation>2027-01-31，或留空</translation>
    </message>
    <message>
        <source>Choose the member.</source>
        <translation>请选择成员。</translation>
    </message>
    <message>
        <source>Give days as 2027-01-31.</source>
        <translation>请按 2027-01-31 的格式填写日期。</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
</context>
<context>
    <name>AgendaDialog</name>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Save the agenda</source>
        <translation>保存议程</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>None: it takes what it takes</source>
        <translation>不填：需要多久就多久</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>主讲人</translation>
    </message>
    <message>
        <source>Links to read</source>
        <translation>阅读链接</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>每行一个</translation>
    </message>
    <message>
        <source>It stays on the agenda as long as it is scheduled for this meeting or on its record.</source>
        <translation>只要它安排在本次会议或已列入会议记录，就会留在议程中。</translation>
    </message>
    <message>
        <source>A&amp;dd a topic</source>
        <translation>添加议题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Somebody else changed the agenda while you did. Nothing of either is lost yet.</source>
        <translation>您编辑期间，他人更改了议程。双方内容目前都未丢失。</translation>
    </message>
    <message>
        <source>&amp;Take theirs</source>
        <translation>采用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep mine instead</source>
        <translation>保留我的(&amp;K)</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>新议题</translation>
    </message>
    <message>
        <source>Every item needs a title.</source>
        <translation>每一项都需要标题。</translation>
    </message>
    <message>
        <source>An item takes {} minutes at most.</source>
        <translation>每一项最多 {} 分钟。</translation>
    </message>
    <message>
        <source>An empty agenda is made anew, in the usual order.</source>
        <translation>空的议程会按通常顺序重新生成。</translation>
    </message>
    <message>
        <source>No item has a length yet.</source>
        <translation>尚无任何一项有时长。</translation>
    </message>
    <message>
        <source>{} minutes in all: it ends at {}.</source>
        <translation>共 {} 分钟：{} 结束。</translation>
    </message>
    <message>
        <source>{} minutes in all, and what has no length: it ends after {}.</source>
        <translation>共 {} 分钟，另有未定时长的：{} 之后结束。</translation>
    </message>
</context>
<context>
    <name>AgendaExchange</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Entry for calendars</source>
        <translation>日历条目</translation>
    </message>
    <message>
        <source>Export the agenda</source>
        <translation>导出议程</translation>
    </message>
    <message>
        <source>Agenda written: {}</source>
        <translation>议程已写入：{}</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Agenda items</source>
        <translation>议程项目</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move the item</source>
        <translation>Alt+上 和 Alt+下 移动项目</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{} 分钟</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>（无标题）</translation>
    </message>
</context>
<context>
    <name>AmendMeetingForm</name>
    <message>
        <source>Change the plan</source>
        <translation>更改会议安排</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录像</translation>
    </message>
    <message>
        <source>A link, once there is one</source>
        <translation>有链接后填写</translation>
    </message>
    <message>
        <source>The meeting is over, so its time stands.</source>
        <translation>会议已结束，时间不再更改。</translation>
    </message>
</context>
<context>
    <name>AnswersCard</name>
    <message>
        <source>Application</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>No application was filed with this dossier.</source>
        <translation>此档案没有提交申请。</translation>
    </message>
</context>
<context>
    <name>ApproveForm</name>
    <message>
        <source>Minutes were approved</source>
        <translation>会议纪要已获批准</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准于</translation>
    </message>
    <message>
        <source>A later meeting approves minutes, and none is planned. Plan it first.</source>
        <translation>会议纪要由之后的会议批准，而目前没有安排。请先安排会议。</translation>
    </message>
    <message>
        <source>Edition {}, published on {}, stands approved.</source>
        <translation>第 {} 版（{} 发布）已获批准。</translation>
    </message>
</context>
<context>
    <name>AskBlock</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Answer or reason</source>
        <translation>答复或理由</translation>
    </message>
    <message>
        <source>Answer, or the reason</source>
        <translation>答复，或理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Answer: {}</source>
        <translation>答复：{}</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation>撤销：{}</translation>
    </message>
    <message>
        <source>Met: {}</source>
        <translation>已满足：{}</translation>
    </message>
    <message>
        <source>Drop: {}</source>
        <translation>放弃：{}</translation>
    </message>
    <message>
        <source>Answer or reason: {}</source>
        <translation>答复或理由：{}</translation>
    </message>
</context>
<context>
    <name>AskForm</name>
    <message>
        <source>What is asked</source>
        <translation>要求的内容</translation>
    </message>
    <message>
        <source>What is to be done, so that one can tell when it is</source>
        <translation>需要做什么，以便能判断何时完成</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>2027-01-31, or nothing</source>
        <translation>2027-01-31，或留空</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>The whole dossier</source>
        <translation>整个档案</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
</context>
<context>
    <name>BallotForm</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stands in the record and in the minutes</source>
        <translation>将载入记录和会议纪要</translation>
    </message>
</context>
<context>
    <name>BallotHistory</name>
    <message>
        <source>History of the ballot</source>
        <translation>投票历史</translation>
    </message>
    <message>
        <source>What happened, the oldest first</source>
        <translation>发生了什么，最早的在前</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>BallotOffice</name>
    <message>
        <source>History…</source>
        <translation>历史…</translation>
    </message>
    <message>
        <source>As an officer</source>
        <translation>作为干事</translation>
    </message>
    <message>
        <source>Close, extend, cancel, resume, remind, rule on late votes</source>
        <translation>关闭、延长、取消、恢复、提醒、裁定迟到的票</translation>
    </message>
    <message>
        <source>C&amp;lose the ballot…</source>
        <translation>结束投票(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Extend the ballot…</source>
        <translation>延长投票(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remind those who have not voted…</source>
        <translation>提醒尚未投票者(&amp;R)…</translation>
    </message>
    <message>
        <source>Rule on a l&amp;ate vote…</source>
        <translation>裁定迟到的票(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Turn into an e-vote…</source>
        <translation>改为在线投票(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Cancel the ballot…</source>
        <translation>取消投票(&amp;C)…</translation>
    </message>
    <message>
        <source>Res&amp;ume the frozen ballot…</source>
        <translation>恢复冻结的投票(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>BodiesPage</name>
    <message>
        <source>Seats and bodies</source>
        <translation>席位与机构</translation>
    </message>
    <message>
        <source>No bodies yet</source>
        <translation>尚无机构</translation>
    </message>
    <message>
        <source>They come with the council&apos;s rulebook.</source>
        <translation>机构随理事会的规则手册而来。</translation>
    </message>
    <message>
        <source>My seats</source>
        <translation>我的席位</translation>
    </message>
    <message>
        <source>Declare membership…</source>
        <translation>声明成员身份…</translation>
    </message>
    <message>
        <source>Leave the body…</source>
        <translation>退出机构…</translation>
    </message>
    <message>
        <source>Delegate my seats…</source>
        <translation>委托我的席位…</translation>
    </message>
    <message>
        <source>The roll on the day</source>
        <translation>当日的席位名册</translation>
    </message>
    <message>
        <source>today; or 2026-10-01</source>
        <translation>今天；或 2026-10-01</translation>
    </message>
    <message>
        <source>On the &amp;day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>As an officer</source>
        <translation>作为干事</translation>
    </message>
    <message>
        <source>&amp;Fill a seat…</source>
        <translation>任命席位(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;End a seat…</source>
        <translation>终止席位(&amp;E)…</translation>
    </message>
    <message>
        <source>Appoint a &amp;secretary…</source>
        <translation>任命秘书(&amp;S)…</translation>
    </message>
    <message>
        <source>Record an &amp;affiliation…</source>
        <translation>记录隶属关系(&amp;A)…</translation>
    </message>
    <message>
        <source>The roll</source>
        <translation>席位名册</translation>
    </message>
    <message>
        <source>Give the day as 2026-10-01, or nothing for today.</source>
        <translation>请按 2026-10-01 的格式填写日期，留空表示今天。</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 个席位</translation>
    </message>
    <message>
        <source>{} seats</source>
        <translation>{} 个席位</translation>
    </message>
    <message>
        <source>{}, {} of them mine</source>
        <translation>{}，其中 {} 个是我的</translation>
    </message>
    <message>
        <source>You hold no seat here.</source>
        <translation>您在此没有席位。</translation>
    </message>
    <message>
        <source>Roll of the {}</source>
        <translation>{} 的席位名册</translation>
    </message>
    <message>
        <source>{}: primary {}</source>
        <translation>{}：正席 {}</translation>
    </message>
    <message>
        <source>{}, alternate {}</source>
        <translation>{}，候补 {}</translation>
    </message>
    <message>
        <source>{}, since {}</source>
        <translation>{}，自 {}</translation>
    </message>
    <message>
        <source>{}; delegated until {}</source>
        <translation>{}；委托至 {}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>on {}</source>
        <translation>于 {}</translation>
    </message>
    <message>
        <source>{} {}</source>
        <translation>{} {}</translation>
    </message>
    <message>
        <source>{}; secretary of this body: {}</source>
        <translation>{}；该机构秘书：{}</translation>
    </message>
</context>
<context>
    <name>BodyForm</name>
    <message>
        <source>There is nothing to send.</source>
        <translation>没有可发送的内容。</translation>
    </message>
    <message>
        <source>Its roll has 1 seat afterwards.</source>
        <translation>之后名册有 1 个席位。</translation>
    </message>
    <message>
        <source>Its roll has {} seats afterwards.</source>
        <translation>之后名册有 {} 个席位。</translation>
    </message>
</context>
<context>
    <name>CancelForm</name>
    <message>
        <source>Cancel the ballot</source>
        <translation>取消投票</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>保持开放</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Criteria</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>{}, asks for a second look</source>
        <translation>{}，需要再看一次</translation>
    </message>
</context>
<context>
    <name>ChecksCard</name>
    <message>
        <source>Further checks</source>
        <translation>其他检查</translation>
    </message>
    <message>
        <source>Good practice seen in the repository&apos;s content. It counts for none of the criteria above.</source>
        <translation>从仓库内容中看到的良好实践，不计入上面的任何准则。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide the further checks</source>
        <translation>隐藏其他检查</translation>
    </message>
    <message>
        <source>Show the further checks</source>
        <translation>显示其他检查</translation>
    </message>
    <message>
        <source>Copied: {}</source>
        <translation>已复制：{}</translation>
    </message>
</context>
<context>
    <name>ChecksTree</name>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Further checks</source>
        <translation>其他检查</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>CloseForm</name>
    <message>
        <source>Close the ballot</source>
        <translation>关闭投票</translation>
    </message>
    <message>
        <source>Late votes without a ruling: {}. After the closing none of them can count.</source>
        <translation>未裁定的迟到票：{}。关闭后均不能再计入。</translation>
    </message>
</context>
<context>
    <name>CommentBlock</name>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>On: {}</source>
        <translation>关于：{}</translation>
    </message>
    <message>
        <source>Reply to {}</source>
        <translation>回复 {}</translation>
    </message>
    <message>
        <source>Comment of {}</source>
        <translation>{} 的评论</translation>
    </message>
    <message>
        <source>Hide 1 reply</source>
        <translation>收起 1 条回复</translation>
    </message>
    <message>
        <source>Hide {} replies</source>
        <translation>收起 {} 条回复</translation>
    </message>
    <message>
        <source>Show 1 reply</source>
        <translation>展开 1 条回复</translation>
    </message>
    <message>
        <source>Show {} replies</source>
        <translation>展开 {} 条回复</translation>
    </message>
    <message>
        <source>the latest of {}, {}</source>
        <translation>最近一条来自 {}，{}</translation>
    </message>
    <message>
        <source>1 new</source>
        <translation>1 条新回复</translation>
    </message>
    <message>
        <source>{} new</source>
        <translation>{} 条新回复</translation>
    </message>
    <message>
        <source>to {}</source>
        <translation>回复 {}</translation>
    </message>
</context>
<context>
    <name>CommentBox</name>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Write a comment; Markdown works, Ctrl+Enter sends</source>
        <translation>写评论；支持 Markdown，Ctrl+Enter 发送</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>取消回复</translation>
    </message>
    <message>
        <source>What you have written is kept with the comment it answers.</source>
        <translation>已写的内容会保留在所回复的评论处。</translation>
    </message>
    <message>
        <source>Who may read the comment</source>
        <translation>谁可以阅读此评论</translation>
    </message>
    <message>
        <source>Add comment</source>
        <translation>添加评论</translation>
    </message>
    <message>
        <source>About: {}</source>
        <translation>关于：{}</translation>
    </message>
    <message>
        <source>a comment that is not here</source>
        <translation>一条不在此处的评论</translation>
    </message>
    <message>
        <source>In reply to {}</source>
        <translation>回复 {}</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>发送回复</translation>
    </message>
</context>
<context>
    <name>CommentList</name>
    <message>
        <source>Nothing was said yet.</source>
        <translation>尚无发言。</translation>
    </message>
    <message>
        <source>Show {} earlier</source>
        <translation>显示更早的 {} 条</translation>
    </message>
</context>
<context>
    <name>CommitLine</name>
    <message>
        <source>Copy the whole commit</source>
        <translation>复制完整提交号</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Compare snapshots of the evidence</source>
        <translation>比较证据快照</translation>
    </message>
    <message>
        <source>Other repositories in scope</source>
        <translation>范围内的其他仓库</translation>
    </message>
    <message>
        <source>Commit {}, as of {}</source>
        <translation>提交 {}，截至 {}</translation>
    </message>
    <message>
        <source>No evidence has been attached to this dossier yet.</source>
        <translation>此档案尚未附上证据。</translation>
    </message>
    <message>
        <source>Copied: {}</source>
        <translation>已复制：{}</translation>
    </message>
</context>
<context>
    <name>ComparisonDialog</name>
    <message>
        <source>Compare evidence</source>
        <translation>比较证据</translation>
    </message>
    <message>
        <source>Evidence of {}, then and now</source>
        <translation>{} 的证据，当时与现在</translation>
    </message>
    <message>
        <source>&amp;Only what differs</source>
        <translation>仅显示差异(&amp;O)</translation>
    </message>
    <message>
        <source>Asked in the earlier round, of the whole dossier</source>
        <translation>上一轮对整个档案提出的要求</translation>
    </message>
    <message>
        <source>&amp;Then</source>
        <translation>当时(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Now</source>
        <translation>现在(&amp;N)</translation>
    </message>
    <message>
        <source>Criteria then and now</source>
        <translation>准则：当时与现在</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Check on this computer…</source>
        <translation>在本机检查(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>复制为 Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No evidence has been attached to this dossier yet.</source>
        <translation>此档案尚未附上证据。</translation>
    </message>
    <message>
        <source>1 row is left out until you have given your own verdict.</source>
        <translation>有 1 行在您给出自己的结论之前不显示。</translation>
    </message>
    <message>
        <source>{} rows are left out until you have given your own verdict.</source>
        <translation>有 {} 行在您给出自己的结论之前不显示。</translation>
    </message>
    <message>
        <source>There is only one snapshot so far.</source>
        <translation>目前只有一个快照。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>ComparisonModel</name>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Asked in the earlier round</source>
        <translation>上一轮的要求</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>What was found</source>
        <translation>发现的内容</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>My verdict</source>
        <translation>我的结论</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>我的备注</translation>
    </message>
    <message>
        <source>What supports your verdict: a file, a line, a link</source>
        <translation>支持您结论的依据：文件、行或链接</translation>
    </message>
    <message>
        <source>Other reviewers</source>
        <translation>其他评审人</translation>
    </message>
    <message>
        <source>Comments on it</source>
        <translation>对此项的评论</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Comment on this criterion</source>
        <translation>评论此项标准</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 条评论</translation>
    </message>
    <message>
        <source>{} comments</source>
        <translation>{} 条评论</translation>
    </message>
    <message>
        <source>Not verified from git yet: look for yourself.</source>
        <translation>尚未通过 git 核实：请自行查看。</translation>
    </message>
    <message>
        <source>Not given yet</source>
        <translation>尚未给出</translation>
    </message>
    <message>
        <source>Draft, saved on this computer</source>
        <translation>草稿，已保存在本机</translation>
    </message>
    <message>
        <source>Submitted with my review</source>
        <translation>已随我的评审提交</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
</context>
<context>
    <name>DeclareForm</name>
    <message>
        <source>Declare membership</source>
        <translation>声明成员身份</translation>
    </message>
    <message>
        <source>I belong to it</source>
        <translation>我属于该机构</translation>
    </message>
    <message>
        <source>You get a seat of your own, and vote from its next ballot on.</source>
        <translation>您将获得自己的席位，并从其下一次投票起参加投票。</translation>
    </message>
</context>
<context>
    <name>DelegateForm</name>
    <message>
        <source>Delegate my seats</source>
        <translation>委托我的席位</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Your alternates act for your seats in this body, also when you are there.</source>
        <translation>您在该机构的席位由候补代行，即使您在场。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>2027-01-31; nothing takes it back</source>
        <translation>2027-01-31；留空则收回委托</translation>
    </message>
    <message>
        <source>Give the last day as 2027-01-31, or nothing to take it back.</source>
        <translation>请按 2027-01-31 的格式填写最后一天，留空则收回委托。</translation>
    </message>
    <message>
        <source>You act for your seats yourself again, from now on.</source>
        <translation>从现在起，您重新亲自行使席位。</translation>
    </message>
    <message>
        <source>Your alternates act until {}.</source>
        <translation>您的候补代行至 {}。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>诊断</translation>
    </message>
    <message>
        <source>Versions, figures and the log of this program: what happened when, with no names and no texts of yours. Nothing is sent by itself; read it, then copy or save it for whoever helps you.</source>
        <translation>本程序的版本、数字和日志：何时发生了什么，不含姓名和您的文字。不会自动发送；请先阅读，再复制或保存给帮助您的人。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>保存诊断信息</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>已保存：{}</translation>
    </message>
</context>
<context>
    <name>DisagreementStrip</name>
    <message>
        <source>Next  D</source>
        <translation>下一处  D</translation>
    </message>
    <message>
        <source>Next criterion on which reviewers disagree</source>
        <translation>评审人有分歧的下一条准则</translation>
    </message>
    <message>
        <source>Reviewers disagree on 1 criterion</source>
        <translation>评审人对 1 条准则有分歧</translation>
    </message>
    <message>
        <source>Reviewers disagree on {} criteria</source>
        <translation>评审人对 {} 条准则有分歧</translation>
    </message>
    <message>
        <source>Reviewers agree so far</source>
        <translation>评审人目前意见一致</translation>
    </message>
</context>
<context>
    <name>DiscussionCard</name>
    <message>
        <source>Discussion ({})</source>
        <translation>讨论（{}）</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Go to the new ones ({})</source>
        <translation>查看新评论（{}）</translation>
    </message>
</context>
<context>
    <name>DossierHeader</name>
    <message>
        <source>Go to the new comments</source>
        <translation>查看新评论</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表 (Esc)</translation>
    </message>
    <message>
        <source>Copy the repository&apos;s address</source>
        <translation>复制仓库地址</translation>
    </message>
    <message>
        <source>Returning</source>
        <translation>再次申请</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>1 comment</source>
        <translation>1 条评论</translation>
    </message>
    <message>
        <source>{} comments</source>
        <translation>{} 条评论</translation>
    </message>
    <message>
        <source>Earlier round #{}: {}, {}</source>
        <translation>上一轮 #{}：{}，{}</translation>
    </message>
    <message>
        <source>Read what was asked then (E)</source>
        <translation>阅读当时的要求 (E)</translation>
    </message>
    <message>
        <source>Sponsor {}</source>
        <translation>支持人 {}</translation>
    </message>
    <message>
        <source>Filed {}</source>
        <translation>提交于 {}</translation>
    </message>
    <message>
        <source>Application changed {}</source>
        <translation>申请更改于 {}</translation>
    </message>
    <message>
        <source>By way of exception: {}</source>
        <translation>作为例外：{}</translation>
    </message>
    <message>
        <source>1 review</source>
        <translation>1 份评审</translation>
    </message>
    <message>
        <source>{} reviews</source>
        <translation>{} 份评审</translation>
    </message>
    <message>
        <source>Reviews were due {}</source>
        <translation>评审已于 {} 到期</translation>
    </message>
    <message>
        <source>Reviews due {}</source>
        <translation>评审 {} 到期</translation>
    </message>
    <message>
        <source>From {}</source>
        <translation>来自 {}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>DossierOffice</name>
    <message>
        <source>For officers</source>
        <translation>干事专用</translation>
    </message>
    <message>
        <source>Open a ballot…</source>
        <translation>发起投票…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>变更状态…</translation>
    </message>
    <message>
        <source>Schedule…</source>
        <translation>安排…</translation>
    </message>
    <message>
        <source>session {}</source>
        <translation>场次 {}</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>{} 到期</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Opening the dossier</source>
        <translation>正在打开档案</translation>
    </message>
    <message>
        <source>This dossier is not here</source>
        <translation>此档案不在这里</translation>
    </message>
    <message>
        <source>It may not have been sent to you.</source>
        <translation>可能未发送给您。</translation>
    </message>
</context>
<context>
    <name>DossierPrinting</name>
    <message>
        <source>Open a dossier first.</source>
        <translation>请先打开一个档案。</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>已复制为 Markdown。</translation>
    </message>
    <message>
        <source>Print the dossier</source>
        <translation>打印档案</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>已发送到打印机。</translation>
    </message>
</context>
<context>
    <name>EVoteForm</name>
    <message>
        <source>Turn into an e-vote</source>
        <translation>改为在线投票</translation>
    </message>
    <message>
        <source>Days from now</source>
        <translation>从现在起的天数</translation>
    </message>
    <message>
        <source>{}, as the rulebook says</source>
        <translation>{}，按规则手册</translation>
    </message>
    <message>
        <source>Give the days as a number, such as 14.</source>
        <translation>请以数字填写天数，如 14。</translation>
    </message>
</context>
<context>
    <name>EndSeatForm</name>
    <message>
        <source>End a seat</source>
        <translation>终止席位</translation>
    </message>
    <message>
        <source>End the seat</source>
        <translation>终止席位</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>This body has no seat.</source>
        <translation>该机构没有席位。</translation>
    </message>
</context>
<context>
    <name>EpochDialog</name>
    <message>
        <source>The hub goes on with another ledger</source>
        <translation>中心启用了另一个账本</translation>
    </message>
    <message>
        <source>The hub was restored from a backup, and an officer let it go on without what could not be had back. Its new ledger (epoch {}) begins with the first {} entries of this computer&apos;s copy.</source>
        <translation>中心已从备份恢复，一位干事让它在缺少无法找回的内容的情况下继续运行。新账本（纪元 {}）以本机副本的前 {} 条记录开头。</translation>
    </message>
    <message>
        <source>The computers of other members offer theirs in the same way. Open ballots are frozen until an officer resumes or cancels them; a vote that is refused meanwhile stays in your outbox, to be cast again. Nothing is sent, and nothing is lost, until you decide. Ask an officer if you have not heard of this.</source>
        <translation>其他成员的计算机也会以同样方式提供各自的记录。未结束的投票已冻结，直到干事恢复或取消；其间被拒绝的票留在您的发件箱中，可再次投出。在您决定之前，不会发送任何内容，也不会丢失任何内容。如果您未曾听说此事，请询问干事。</translation>
    </message>
    <message>
        <source>Entries that the new ledger does not begin with</source>
        <translation>新账本开头未包含的记录</translation>
    </message>
    <message>
        <source>&amp;Accept the new ledger</source>
        <translation>接受新账本(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>Nothing changes; the desk does not exchange with the hub</source>
        <translation>不作任何更改；TAC Desk 不与中心同步</translation>
    </message>
</context>
<context>
    <name>EpochWatch</name>
    <message>
        <source>&amp;Look at what changes…</source>
        <translation>查看变化(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>ExtendForm</name>
    <message>
        <source>Extend the ballot</source>
        <translation>延长投票</translation>
    </message>
    <message>
        <source>Until (UTC)</source>
        <translation>截止（UTC）</translation>
    </message>
    <message>
        <source>Give the new end in UTC as 2027-01-31 17:00.</source>
        <translation>请按 2027-01-31 17:00 的格式填写新的截止时间（UTC）。</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Find by name, number or words; is: needs: state: by: …  ( / )</source>
        <translation>按名称、编号或文字查找；is: needs: state: by: …  ( / )</translation>
    </message>
    <message>
        <source>Find a dossier</source>
        <translation>查找档案</translation>
    </message>
    <message>
        <source>Anything owed</source>
        <translation>任何待办</translation>
    </message>
    <message>
        <source>All tracks</source>
        <translation>全部通道</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>What I owe</source>
        <translation>我的待办</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Keep this search in the navigation</source>
        <translation>将此搜索保存到导航</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>等待我处理</translation>
    </message>
    <message>
        <source>1 dossier</source>
        <translation>1 份档案</translation>
    </message>
    <message>
        <source>{} dossiers</source>
        <translation>{} 份档案</translation>
    </message>
</context>
<context>
    <name>FindingsView</name>
    <message>
        <source>Copy the path and the line</source>
        <translation>复制路径和行号</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>没有可发送的内容。</translation>
    </message>
</context>
<context>
    <name>GroupSwitch</name>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Criteria in the order of their numbers</source>
        <translation>准则按编号排列</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>按组</translation>
    </message>
    <message>
        <source>Criteria below their groups</source>
        <translation>准则按组排列</translation>
    </message>
    <message>
        <source>{} (G)</source>
        <translation>{} (G)</translation>
    </message>
</context>
<context>
    <name>GuidanceCard</name>
    <message>
        <source>Guidance</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Ask for something</source>
        <translation>提出要求</translation>
    </message>
    <message>
        <source>Nothing is asked of this project.</source>
        <translation>没有对该项目提出要求。</translation>
    </message>
    <message>
        <source>Settled asks</source>
        <translation>已了结的要求</translation>
    </message>
    <message>
        <source>Guidance ({} open)</source>
        <translation>要求（{} 项未了结）</translation>
    </message>
    <message>
        <source>1 settled ask</source>
        <translation>1 项已了结的要求</translation>
    </message>
    <message>
        <source>{} settled asks</source>
        <translation>{} 项已了结的要求</translation>
    </message>
    <message>
        <source>Shows or hides them</source>
        <translation>显示或隐藏</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>在指南中查找</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
</context>
<context>
    <name>ImportReviewDialog</name>
    <message>
        <source>Import a review</source>
        <translation>导入评审</translation>
    </message>
    <message>
        <source>Import a review of {}</source>
        <translation>导入 {} 的评审</translation>
    </message>
    <message>
        <source>Paste a table, or the list of criteria with a mark on each line. It becomes your draft.</source>
        <translation>粘贴表格，或每行带标记的准则列表。它将成为您的草稿。</translation>
    </message>
    <message>
        <source>The pasted review</source>
        <translation>粘贴的评审</translation>
    </message>
    <message>
        <source>| Governance | ✅ Pass | GOVERNANCE.md |</source>
        <translation>| Governance | ✅ Pass | GOVERNANCE.md |</translation>
    </message>
    <message>
        <source>What would be taken</source>
        <translation>将采用的内容</translation>
    </message>
    <message>
        <source>Also where I had given another verdict</source>
        <translation>包括我已给出不同结论之处</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import 1 verdict</source>
        <translation>导入 1 个结论</translation>
    </message>
    <message>
        <source>Import {} verdicts</source>
        <translation>导入 {} 个结论</translation>
    </message>
</context>
<context>
    <name>InterestBanner</name>
    <message>
        <source>Conflict of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>Show why</source>
        <translation>显示原因</translation>
    </message>
    <message>
        <source>You have a conflict of interest here. While it stands the hub does not send you: {}. What this computer received before, it still shows.</source>
        <translation>您在此有利益冲突。冲突存续期间，中心不会向您发送：{}。本机此前收到的内容仍会显示。</translation>
    </message>
    <message>
        <source>You have a conflict of interest here. By the rulebook it closes nothing to you.</source>
        <translation>您在此有利益冲突。按规则手册，它不对您关闭任何内容。</translation>
    </message>
</context>
<context>
    <name>InterestBlock</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>It does not matter</source>
        <translation>不影响</translation>
    </message>
    <message>
        <source>{}…</source>
        <translation>{}…</translation>
    </message>
    <message>
        <source>Undo: {}</source>
        <translation>撤销：{}</translation>
    </message>
    <message>
        <source>Why; the council reads this</source>
        <translation>原因；理事会会阅读</translation>
    </message>
    <message>
        <source>Reason: {}</source>
        <translation>原因：{}</translation>
    </message>
</context>
<context>
    <name>InterestCard</name>
    <message>
        <source>Conflicts of interest</source>
        <translation>利益冲突</translation>
    </message>
    <message>
        <source>What ties you to the project; the council reads this</source>
        <translation>您与该项目的关系；理事会会阅读</translation>
    </message>
    <message>
        <source>Interest to declare</source>
        <translation>要申报的利益关系</translation>
    </message>
    <message>
        <source>Kind of interest</source>
        <translation>利益关系的种类</translation>
    </message>
    <message>
        <source>Declare</source>
        <translation>申报</translation>
    </message>
    <message>
        <source>Declare an interest of mine</source>
        <translation>申报我的利益关系</translation>
    </message>
    <message>
        <source>None is known. Declare one if something ties you to this project.</source>
        <translation>目前没有已知的冲突。如果您与该项目有关系，请申报。</translation>
    </message>
</context>
<context>
    <name>KeptSearches</name>
    <message>
        <source>Type a search or choose a filter first; then it can be kept.</source>
        <translation>请先输入搜索或选择筛选条件，然后才能保存。</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>It finds: {}

Call it</source>
        <translation>它查找：{}

名称</translation>
    </message>
    <message>
        <source>Kept in the navigation, below all dossiers. Delete there forgets it.</source>
        <translation>已保存到导航中“全部档案”之下。在那里按 Delete 可删除。</translation>
    </message>
    <message>
        <source>The search “{}” is forgotten.</source>
        <translation>搜索“{}”已删除。</translation>
    </message>
</context>
<context>
    <name>LateVotesForm</name>
    <message>
        <source>Rule on a late vote</source>
        <translation>裁定迟到的票</translation>
    </message>
    <message>
        <source>Record the ruling</source>
        <translation>记录裁定</translation>
    </message>
    <message>
        <source>Late vote</source>
        <translation>迟到的票</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>It does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>{} ({}): {}, {} after the end</source>
        <translation>{}（{}）：{}，截止后 {}</translation>
    </message>
    <message>
        <source>No late vote waits for a ruling.</source>
        <translation>没有迟到的票等待裁定。</translation>
    </message>
    <message>
        <source>Say whether it counts.</source>
        <translation>请说明是否计入。</translation>
    </message>
</context>
<context>
    <name>LeaveForm</name>
    <message>
        <source>Leave the body</source>
        <translation>退出机构</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Your seat ends now. In ballots that are open you keep your vote.</source>
        <translation>您的席位现在终止。在未结束的投票中您仍保有投票权。</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Letter to the applicant</source>
        <translation>致申请人的信</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信</translation>
    </message>
    <message>
        <source>Text of the letter, in Markdown</source>
        <translation>信的正文，Markdown 格式</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Start &amp;again</source>
        <translation>重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>Back to the letter as it is composed from the record</source>
        <translation>恢复为根据记录生成的信</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Save as &amp;Markdown…</source>
        <translation>保存为 Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep draft</source>
        <translation>保留草稿(&amp;K)</translation>
    </message>
    <message>
        <source>On all your computers; nobody else is sent it (Ctrl+Enter)</source>
        <translation>在您的所有计算机上；不会发送给其他人 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Composed from what was decided. Change what needs changing, and send it yourself.</source>
        <translation>根据已作出的决定生成。请修改需要修改之处，并自行发送。</translation>
    </message>
    <message>
        <source>Your draft of {}, which nobody else is sent. Send the letter yourself.</source>
        <translation>您于 {} 的草稿，不会发送给其他人。请自行发送此信。</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>Copied as Markdown</source>
        <translation>已复制为 Markdown</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>草稿已保留</translation>
    </message>
    <message>
        <source>Draft put away</source>
        <translation>草稿已丢弃</translation>
    </message>
</context>
<context>
    <name>LetterExchange</name>
    <message>
        <source>Save the letter</source>
        <translation>保存信件</translation>
    </message>
    <message>
        <source>Letter written: {}</source>
        <translation>信件已写入：{}</translation>
    </message>
</context>
<context>
    <name>LifecycleCard</name>
    <message>
        <source>After acceptance</source>
        <translation>接纳之后</translation>
    </message>
    <message>
        <source>What was decided before</source>
        <translation>此前的决定</translation>
    </message>
    <message>
        <source>Shows or hides it</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <source>Reviews, notices and retirements</source>
        <translation>复审、通知与退役</translation>
    </message>
    <message>
        <source>1 task is open</source>
        <translation>1 项任务未完成</translation>
    </message>
    <message>
        <source>{} tasks are open</source>
        <translation>{} 项任务未完成</translation>
    </message>
    <message>
        <source>All tasks are settled</source>
        <translation>所有任务均已了结</translation>
    </message>
    <message>
        <source>Shows or hides them</source>
        <translation>显示或隐藏</translation>
    </message>
</context>
<context>
    <name>LifecycleForm</name>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>2027-01-31, a day in UTC</source>
        <translation>2027-01-31，UTC 日期</translation>
    </message>
    <message>
        <source>Why, though that does not hold; or nothing</source>
        <translation>尽管不成立，为何仍如此；或留空</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>阅读于</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>破例</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>TAC Desk — {}</source>
        <translation>TAC Desk — {}</translation>
    </message>
</context>
<context>
    <name>MeetingOffice</name>
    <message>
        <source>As an officer</source>
        <translation>作为干事</translation>
    </message>
    <message>
        <source>Plan, change the plan, agenda, motions, adjourn, publish and approve minutes</source>
        <translation>安排、更改安排、议程、动议、结束、发布和批准会议纪要</translation>
    </message>
    <message>
        <source>&amp;Plan another meeting…</source>
        <translation>安排另一场会议(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Change the plan…</source>
        <translation>更改会议安排(&amp;C)…</translation>
    </message>
    <message>
        <source>Set the &amp;agenda…</source>
        <translation>设定议程(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Show the agenda to the chair</source>
        <translation>向主席展示议程(&amp;S)</translation>
    </message>
    <message>
        <source>Put a &amp;ballot on the record…</source>
        <translation>将投票列入会议记录(&amp;B)…</translation>
    </message>
    <message>
        <source>Ad&amp;journ the meeting…</source>
        <translation>结束会议(&amp;J)…</translation>
    </message>
    <message>
        <source>P&amp;ublish the minutes…</source>
        <translation>发布会议纪要(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Minutes were approved…</source>
        <translation>会议纪要已获批准(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>MeetingRoom</name>
    <message>
        <source>&amp;Leave the room</source>
        <translation>离开会议室(&amp;L)</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>No meetings</source>
        <translation>没有会议</translation>
    </message>
    <message>
        <source>The secretary plans them; they appear here with their roll call and motions.</source>
        <translation>会议由秘书安排；会议及其点名和动议显示在这里。</translation>
    </message>
    <message>
        <source>Export minutes…</source>
        <translation>导出会议纪要…</translation>
    </message>
    <message>
        <source>&amp;Run the meeting</source>
        <translation>主持会议(&amp;R)</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>动议</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Your open action items</source>
        <translation>您未了结的行动事项</translation>
    </message>
    <message>
        <source>Open action items of others</source>
        <translation>他人未了结的行动事项</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>行动事项</translation>
    </message>
    <message>
        <source>roll not taken yet</source>
        <translation>尚未点名</translation>
    </message>
    <message>
        <source>quorum present</source>
        <translation>达到法定人数</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>未达法定人数</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 个席位</translation>
    </message>
    <message>
        <source>{} seats</source>
        <translation>{} 个席位</translation>
    </message>
    <message>
        <source>{}; a quorum takes {}.</source>
        <translation>{}；法定人数为 {}。</translation>
    </message>
    <message>
        <source>{} of {} seats are represented; a quorum takes {}.</source>
        <translation>{}/{} 个席位有代表；法定人数为 {}。</translation>
    </message>
</context>
<context>
    <name>MiningDialog</name>
    <message>
        <source>Check on this computer</source>
        <translation>在本机检查</translation>
    </message>
    <message>
        <source>Check this repository on this computer</source>
        <translation>在本机检查此仓库</translation>
    </message>
    <message>
        <source>The evidence is collected here and compared with the hub&apos;s. Nothing is sent to the hub; facts of the forge, such as stars, are not fetched.</source>
        <translation>证据在本机收集，并与中心的证据比较。不会向中心发送任何内容；不获取代码平台的信息（如星标数）。</translation>
    </message>
    <message>
        <source>As of the newest snapshot&apos;s instant, to see whether it &amp;repeats</source>
        <translation>按最新快照的时间，看结果是否可重现(&amp;R)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>A &amp;folder with a clone of it</source>
        <translation>包含其克隆的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The &amp;declared address</source>
        <translation>申报的地址(&amp;D)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>The folder of a clone</source>
        <translation>克隆所在的文件夹</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>{}, {} s</source>
        <translation>{}，{} 秒</translation>
    </message>
</context>
<context>
    <name>MinutesDialog</name>
    <message>
        <source>The minutes before they go out</source>
        <translation>发布前的会议纪要</translation>
    </message>
    <message>
        <source>This is the public part. Nothing is changed, and minutes can be written again.</source>
        <translation>这是公开部分。不会更改任何内容，会议纪要可以重新生成。</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>需要查看之处</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>&amp;Back to the notes</source>
        <translation>返回备注(&amp;B)</translation>
    </message>
</context>
<context>
    <name>MinutesExport</name>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>发布(&amp;P)…</translation>
    </message>
    <message>
        <source>The minutes cannot be written from here</source>
        <translation>无法从此处生成会议纪要</translation>
    </message>
    <message>
        <source>This window was opened without an exporter.</source>
        <translation>此窗口打开时没有导出功能。</translation>
    </message>
    <message>
        <source>Use the command “tac-desk minutes”.</source>
        <translation>请使用命令“tac-desk minutes”。</translation>
    </message>
    <message>
        <source>Edition {} of the minutes is published. Ctrl+E writes it into a file.</source>
        <translation>会议纪要第 {} 版已发布。按 Ctrl+E 写入文件。</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Word processor</source>
        <translation>文字处理文档</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Roll and votes as a table</source>
        <translation>名册与投票表格</translation>
    </message>
    <message>
        <source>Data with the entries that prove it</source>
        <translation>数据及其证明记录</translation>
    </message>
    <message>
        <source>Export minutes</source>
        <translation>导出会议纪要</translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation>正在写入 {}…</translation>
    </message>
    <message>
        <source>Minutes written: {}</source>
        <translation>会议纪要已写入：{}</translation>
    </message>
</context>
<context>
    <name>MotionsPage</name>
    <message>
        <source>Motions</source>
        <translation>动议</translation>
    </message>
    <message>
        <source>No motions</source>
        <translation>没有动议</translation>
    </message>
    <message>
        <source>Questions to the council that concern no dossier appear here while they are open and after.</source>
        <translation>不涉及档案的理事会议题在开放期间及之后显示在这里。</translation>
    </message>
</context>
<context>
    <name>MotionsPanel</name>
    <message>
        <source>Motions</source>
        <translation>动议</translation>
    </message>
    <message>
        <source>&amp;New motion…</source>
        <translation>新动议(&amp;N)…</translation>
    </message>
    <message>
        <source>The quorum is lost: {} of {} seats, {} needed. Turn the motion into an e-vote.</source>
        <translation>法定人数不足：{}/{} 个席位，需要 {} 个。请将动议改为在线投票。</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Close the ballot: {}</source>
        <translation>关闭投票：{}</translation>
    </message>
    <message>
        <source>E-vote…</source>
        <translation>在线投票…</translation>
    </message>
    <message>
        <source>Turn into an e-vote: {}</source>
        <translation>改为在线投票：{}</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Move {}</source>
        <translation>变更 {} 的状态</translation>
    </message>
    <message>
        <source>Move it</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>It is “{}” now.</source>
        <translation>现在是“{}”。</translation>
    </message>
    <message>
        <source>To</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>{} (outside the usual path)</source>
        <translation>{}（不在通常路径上）</translation>
    </message>
    <message>
        <source>Optional; stands in its history</source>
        <translation>可选；载入其历史</translation>
    </message>
    <message>
        <source>Why the usual path is left; stands in its history</source>
        <translation>为何离开通常路径；载入其历史</translation>
    </message>
    <message>
        <source>It can go nowhere from here.</source>
        <translation>从这里无路可走。</translation>
    </message>
    <message>
        <source>{} goes from “{}” to “{}”.</source>
        <translation>{} 从“{}”变为“{}”。</translation>
    </message>
</context>
<context>
    <name>Movers</name>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Moved by</source>
        <translation>动议人</translation>
    </message>
    <message>
        <source>Seconded by</source>
        <translation>附议人</translation>
    </message>
    <message>
        <source>Whoever moves it does not second it. Choose two people.</source>
        <translation>动议人不能自行附议。请选择两个人。</translation>
    </message>
    <message>
        <source>Moved by {}.</source>
        <translation>动议人：{}。</translation>
    </message>
    <message>
        <source>Seconded by {}.</source>
        <translation>附议人：{}。</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>待办队列</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>All dossiers</source>
        <translation>全部档案</translation>
    </message>
    <message>
        <source>Motions</source>
        <translation>动议</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Seats and bodies</source>
        <translation>席位与机构</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
</context>
<context>
    <name>NewLine</name>
    <message>
        <source>New since you looked</source>
        <translation>自上次查看以来的新内容</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message>
        <source>What happens next</source>
        <translation>后续步骤</translation>
    </message>
    <message>
        <source>Who owes what</source>
        <translation>谁有何待办</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Headings of the minutes</source>
        <translation>会议纪要的标题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What was said. @owner task (2027-01-31)</source>
        <translation>发言内容。@负责人 任务 (2027-01-31)</translation>
    </message>
    <message>
        <source>For the council &amp;alone</source>
        <translation>仅限理事会(&amp;A)</translation>
    </message>
    <message>
        <source>It never stands in public minutes</source>
        <translation>绝不出现在公开的会议纪要中</translation>
    </message>
    <message>
        <source>Put the other &amp;text above mine</source>
        <translation>将对方文字置于我的之上(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Write it into the minutes</source>
        <translation>写入会议纪要(&amp;W)</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>正在书写</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>&amp;Put 1 action item on the list</source>
        <translation>将 1 项行动事项列入清单(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Put {} action items on the list</source>
        <translation>将 {} 项行动事项列入清单(&amp;P)</translation>
    </message>
    <message>
        <source>{} has written here since you began: “{}”</source>
        <translation>您开始之后，{} 在此写了：“{}”</translation>
    </message>
    <message>
        <source>It stands like this in the minutes.</source>
        <translation>会议纪要中就是这样。</translation>
    </message>
    <message>
        <source>Kept on this computer as a draft.</source>
        <translation>作为草稿保存在本机。</translation>
    </message>
    <message>
        <source>{} (no member)</source>
        <translation>{}（非成员）</translation>
    </message>
    <message>
        <source>, by {}</source>
        <translation>，由 {} 记录</translation>
    </message>
    <message>
        <source>, no date</source>
        <translation>，无期限</translation>
    </message>
</context>
<context>
    <name>OpenBallotForm</name>
    <message>
        <source>Open a ballot</source>
        <translation>发起投票</translation>
    </message>
    <message>
        <source>Open the ballot</source>
        <translation>发起投票</translation>
    </message>
    <message>
        <source>Motion of the {}</source>
        <translation>{} 的动议</translation>
    </message>
    <message>
        <source>Decided by the {}</source>
        <translation>由 {} 决定</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>One that yes or no answers</source>
        <translation>可用是或否回答的问题</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>E-vote</source>
        <translation>在线投票</translation>
    </message>
    <message>
        <source>In the meeting: {}</source>
        <translation>会议中：{}</translation>
    </message>
    <message>
        <source>{}, as the rulebook says</source>
        <translation>{}，按规则手册</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message>
        <source>Accept {} on the track {}?</source>
        <translation>接纳 {}（通道：{}）？</translation>
    </message>
    <message>
        <source>Majority</source>
        <translation>多数</translation>
    </message>
    <message>
        <source>&gt;1/2 or &gt;=2/3; the rulebook states none</source>
        <translation>&gt;1/2 或 &gt;=2/3；规则手册未规定</translation>
    </message>
    <message>
        <source>none: it ends in the meeting</source>
        <translation>无：在会议中结束</translation>
    </message>
    <message>
        <source>Give the days as a number, such as 14.</source>
        <translation>请以数字填写天数，如 14。</translation>
    </message>
</context>
<context>
    <name>OutboxPage</name>
    <message>
        <source>My actions</source>
        <translation>我的操作</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>没有待发送的内容</translation>
    </message>
    <message>
        <source>Votes, reviews and comments pass through here. They are safe on this computer from the first moment.</source>
        <translation>投票、评审和评论都经过这里，从第一刻起就安全地保存在本机。</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>立即发送</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Key: {}</source>
        <translation>按键：{}</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands and dossiers</source>
        <translation>命令与档案</translation>
    </message>
    <message>
        <source>Type a command or a dossier</source>
        <translation>输入命令或档案</translation>
    </message>
    <message>
        <source>Command or dossier</source>
        <translation>命令或档案</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的结果</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>没有此名称的内容。请试试更少的字母。</translation>
    </message>
</context>
<context>
    <name>PlanMeetingForm</name>
    <message>
        <source>Plan a meeting</source>
        <translation>安排会议</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>机构</translation>
    </message>
</context>
<context>
    <name>PresenterView</name>
    <message>
        <source>{}: agenda for the chair</source>
        <translation>{}：主席议程</translation>
    </message>
    <message>
        <source>What to put</source>
        <translation>待付表决</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一页(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一页(&amp;N)</translation>
    </message>
    <message>
        <source>← and → turn the pages, F11 fills the screen, Esc leaves</source>
        <translation>← 和 → 翻页，F11 全屏，Esc 退出</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{}/{}</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>下一项：{}</translation>
    </message>
    <message>
        <source>{} minutes, until {}</source>
        <translation>{} 分钟，至 {}</translation>
    </message>
    <message>
        <source>{} minutes</source>
        <translation>{} 分钟</translation>
    </message>
    <message>
        <source>{} seats are called; a quorum takes {}.</source>
        <translation>点名 {} 个席位；法定人数为 {}。</translation>
    </message>
</context>
<context>
    <name>PublishForm</name>
    <message>
        <source>Publish the minutes</source>
        <translation>发布会议纪要</translation>
    </message>
    <message>
        <source>Publish them</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>This is edition {}.</source>
        <translation>这是第 {} 版。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stands in the minutes</source>
        <translation>载入会议纪要</translation>
    </message>
    <message>
        <source>Notes changed since edition {}: {}</source>
        <translation>自第 {} 版以来更改的备注：{}</translation>
    </message>
    <message>
        <source>The hub has not confirmed yet all that was done here about this meeting. Wait until it is counted.</source>
        <translation>中心尚未确认在此对本次会议所做的一切。请等待计入。</translation>
    </message>
    <message>
        <source>What is published is the public part, with the SHA-256 {}.</source>
        <translation>发布的是公开部分，其 SHA-256 为 {}。</translation>
    </message>
</context>
<context>
    <name>PutMotionForm</name>
    <message>
        <source>Put a ballot on the record</source>
        <translation>将投票列入会议记录</translation>
    </message>
    <message>
        <source>Put it on the record</source>
        <translation>列入记录</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>No ballot of this body is open that is not on the record. Open one first.</source>
        <translation>该机构没有未列入记录的开放投票。请先发起一个。</translation>
    </message>
    <message>
        <source>The record then holds 1 ballot.</source>
        <translation>届时记录包含 1 个投票。</translation>
    </message>
    <message>
        <source>The record then holds {} ballots.</source>
        <translation>届时记录包含 {} 个投票。</translation>
    </message>
</context>
<context>
    <name>QueueModel</name>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>等待我处理</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>支持人</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>Dossiers</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Not understood, and passed over: {}. There is {}</source>
        <translation>无法理解，已忽略：{}。可用：{}</translation>
    </message>
    <message>
        <source>Reading the dossiers</source>
        <translation>正在读取档案</translation>
    </message>
    <message>
        <source>They are on this computer, it takes a moment.</source>
        <translation>档案在本机上，稍候片刻。</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有等待您处理的内容</translation>
    </message>
    <message>
        <source>You owe no vote, review or answer. Enjoy it.</source>
        <translation>您没有待投的票、待写的评审或待复的答复。请享受。</translation>
    </message>
    <message>
        <source>No dossiers yet</source>
        <translation>尚无档案</translation>
    </message>
    <message>
        <source>They appear here as soon as the hub has sent them. The status bar shows how that stands.</source>
        <translation>中心发送后会立即显示在这里。状态栏显示进展。</translation>
    </message>
    <message>
        <source>No dossier matches</source>
        <translation>没有匹配的档案</translation>
    </message>
    <message>
        <source>Clear a filter to see more; Esc clears the search.</source>
        <translation>清除筛选可看到更多；Esc 清除搜索。</translation>
    </message>
</context>
<context>
    <name>QuorumMeter</name>
    <message>
        <source>Quorum</source>
        <translation>法定人数</translation>
    </message>
    <message>
        <source>No quorum</source>
        <translation>未达法定人数</translation>
    </message>
    <message>
        <source>{} of {} seats, {} needed</source>
        <translation>{}/{} 个席位，需要 {} 个</translation>
    </message>
    <message>
        <source>{} of {} seats so far, {} needed</source>
        <translation>目前 {}/{} 个席位，需要 {} 个</translation>
    </message>
    <message>
        <source>The quorum is lost.</source>
        <translation>法定人数不足。</translation>
    </message>
    <message>
        <source>There is a quorum again.</source>
        <translation>重新达到法定人数。</translation>
    </message>
</context>
<context>
    <name>RecusalHint</name>
    <message>
        <source>Suggestion to recuse</source>
        <translation>回避建议</translation>
    </message>
    <message>
        <source>Fill in: recuse</source>
        <translation>填入：回避</translation>
    </message>
    <message>
        <source>It does not matter…</source>
        <translation>不影响…</translation>
    </message>
    <message>
        <source>Consider recusing yourself. {}</source>
        <translation>请考虑回避。{}</translation>
    </message>
</context>
<context>
    <name>RemindForm</name>
    <message>
        <source>Remind those who have not voted</source>
        <translation>提醒尚未投票者</translation>
    </message>
    <message>
        <source>Record the reminder</source>
        <translation>记录提醒</translation>
    </message>
    <message>
        <source>Every seat has voted.</source>
        <translation>所有席位均已投票。</translation>
    </message>
    <message>
        <source>Draft mail</source>
        <translation>邮件草稿</translation>
    </message>
    <message>
        <source>Copy the mail</source>
        <translation>复制邮件</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>{}, reminded on {}</source>
        <translation>{}，已于 {} 提醒</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Nobody is to be reminded now.</source>
        <translation>现在无需提醒任何人。</translation>
    </message>
    <message>
        <source>1 seat sees the reminder on its desk; the mail is for you to send.</source>
        <translation>1 个席位会在 TAC Desk 中看到提醒；邮件由您发送。</translation>
    </message>
    <message>
        <source>{} seats see the reminder on their desks; the mail is for you to send.</source>
        <translation>{} 个席位会在 TAC Desk 中看到提醒；邮件由您发送。</translation>
    </message>
</context>
<context>
    <name>ResumeForm</name>
    <message>
        <source>Resume the ballot</source>
        <translation>恢复投票</translation>
    </message>
    <message>
        <source>Why it was frozen: {}</source>
        <translation>冻结原因：{}</translation>
    </message>
    <message>
        <source>Votes that arrived meanwhile were refused and kept by their voters, who cast them again after that.</source>
        <translation>其间到达的票被拒绝并由投票人保留，之后可再次投出。</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>My review</source>
        <translation>我的评审</translation>
    </message>
    <message>
        <source>Where my review leans</source>
        <translation>我的评审倾向</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Summary for the council (optional)</source>
        <translation>给理事会的摘要（可选）</translation>
    </message>
    <message>
        <source>Submit review</source>
        <translation>提交评审</translation>
    </message>
    <message>
        <source>{} of {} verdicts given.</source>
        <translation>已给出 {}/{} 个结论。</translation>
    </message>
    <message>
        <source>Choose where the review leans, then submit it.</source>
        <translation>请选择评审倾向，然后提交。</translation>
    </message>
    <message>
        <source>Several are a judgment, so this leans to “{}”.</source>
        <translation>有多项待裁量，因此倾向“{}”。</translation>
    </message>
    <message>
        <source>Give at least one verdict first.</source>
        <translation>请先给出至少一个结论。</translation>
    </message>
    <message>
        <source>Choose where it leans first.</source>
        <translation>请先选择倾向。</translation>
    </message>
</context>
<context>
    <name>ReviewExchange</name>
    <message>
        <source>The review is in your drafts; nothing is submitted yet</source>
        <translation>评审已在您的草稿中；尚未提交</translation>
    </message>
    <message>
        <source>There is no review to write</source>
        <translation>没有可写的评审</translation>
    </message>
    <message>
        <source>You have given no verdict here yet.</source>
        <translation>您在此尚未给出结论。</translation>
    </message>
    <message>
        <source>Give at least one verdict first.</source>
        <translation>请先给出至少一个结论。</translation>
    </message>
    <message>
        <source>Export my review</source>
        <translation>导出我的评审</translation>
    </message>
    <message>
        <source>Review written: {}, and its links beside it</source>
        <translation>评审已写入：{}，链接在其旁</translation>
    </message>
</context>
<context>
    <name>RollPanel</name>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Name or organisation, then Return</source>
        <translation>姓名或组织，然后按回车</translation>
    </message>
    <message>
        <source>Whom to mark present</source>
        <translation>标记谁到场</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Guests are added as</source>
        <translation>来宾添加为</translation>
    </message>
    <message>
        <source>&amp;Take the roll</source>
        <translation>点名(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Correct the roll call</source>
        <translation>更正点名(&amp;C)</translation>
    </message>
    <message>
        <source>New guests: other individuals</source>
        <translation>新来宾：其他个人</translation>
    </message>
    <message>
        <source>New guests: foundation staff</source>
        <translation>新来宾：基金会工作人员</translation>
    </message>
    <message>
        <source>New guests: working group leads</source>
        <translation>新来宾：工作组负责人</translation>
    </message>
    <message>
        <source>Add the guest “{}”</source>
        <translation>添加来宾“{}”</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>来宾</translation>
    </message>
    <message>
        <source>{} (alternate)</source>
        <translation>{}（候补）</translation>
    </message>
    <message>
        <source>&amp;Take the corrected roll</source>
        <translation>采用更正后的点名(&amp;T)</translation>
    </message>
    <message>
        <source>Leave the roll call as it is</source>
        <translation>保持点名原样</translation>
    </message>
    <message>
        <source>Represented by their alternates: {} ({}).</source>
        <translation>由候补代表：{}（{}）。</translation>
    </message>
</context>
<context>
    <name>SafeBrowser</name>
    <message>
        <source>Open a link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Open this address outside TAC Desk?</source>
        <translation>在 TAC Desk 之外打开此地址？</translation>
    </message>
</context>
<context>
    <name>Saying</name>
    <message>
        <source>Saved on this computer. It is sent in a few seconds.</source>
        <translation>已保存在本机，几秒后发送。</translation>
    </message>
    <message>
        <source>Undone. What you wrote is a draft again.</source>
        <translation>已撤销。您写的内容又成为草稿。</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>Schedule {}</source>
        <translation>安排 {}</translation>
    </message>
    <message>
        <source>Schedule it</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>{}, {}</source>
        <translation>{}，{}</translation>
    </message>
    <message>
        <source>No meeting, or one on the day below</source>
        <translation>无会议，或下面日期的会议</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Or on the day</source>
        <translation>或日期</translation>
    </message>
    <message>
        <source>2027-01-31, or nothing</source>
        <translation>2027-01-31，或留空</translation>
    </message>
    <message>
        <source>Reviews are due on</source>
        <translation>评审到期日</translation>
    </message>
    <message>
        <source>Give days as 2027-01-31.</source>
        <translation>请按 2027-01-31 的格式填写日期。</translation>
    </message>
    <message>
        <source>Choose a meeting, or give a day, not both.</source>
        <translation>请选择会议或填写日期，不要两者都填。</translation>
    </message>
    <message>
        <source>It is in no session.</source>
        <translation>它不属于任何场次。</translation>
    </message>
    <message>
        <source>Session: {}.</source>
        <translation>场次：{}。</translation>
    </message>
    <message>
        <source>{} No review is due by a day.</source>
        <translation>{}没有规定评审到期日。</translation>
    </message>
    <message>
        <source>{} Reviews are due by {}.</source>
        <translation>{}评审于 {} 到期。</translation>
    </message>
</context>
<context>
    <name>SeatForm</name>
    <message>
        <source>Fill a seat</source>
        <translation>任命席位</translation>
    </message>
    <message>
        <source>Fill the seat</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新席位</translation>
    </message>
    <message>
        <source>Id of a new one</source>
        <translation>新席位的标识</translation>
    </message>
    <message>
        <source>short, such as aster</source>
        <translation>简短，如 aster</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>正席</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>2027-01-31; nothing: now</source>
        <translation>2027-01-31；留空：现在</translation>
    </message>
    <message>
        <source>Give the day as 2027-01-31.</source>
        <translation>请按 2027-01-31 的格式填写日期。</translation>
    </message>
</context>
<context>
    <name>SecondLook</name>
    <message>
        <source>Second look</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>A newer collector looked this time: it may be the rules that moved, not the repository.</source>
        <translation>这次由更新的收集器查看：变化的可能是规则，而不是仓库。</translation>
    </message>
    <message>
        <source>Compare the snapshots…</source>
        <translation>比较快照…</translation>
    </message>
    <message>
        <source>The evidence changed on 1 criterion: look again.</source>
        <translation>1 条准则的证据有变化：请再看一次。</translation>
    </message>
    <message>
        <source>The evidence changed on {} criteria: look again.</source>
        <translation>{} 条准则的证据有变化：请再看一次。</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… 以及另外 {} 项</translation>
    </message>
    <message>
        <source>Your vote settles this: cast it once you have looked, again if you have voted.</source>
        <translation>您的投票可了结此事：查看后投票；如已投过，请再投一次。</translation>
    </message>
    <message>
        <source>Your review settles this: submit it again once you have looked, changed or not.</source>
        <translation>您的评审可了结此事：查看后重新提交，无论是否更改。</translation>
    </message>
    <message>
        <source>Show this criterion</source>
        <translation>显示此准则</translation>
    </message>
</context>
<context>
    <name>SecretaryForm</name>
    <message>
        <source>Appoint a secretary</source>
        <translation>任命秘书</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>任命</translation>
    </message>
    <message>
        <source>Secretary of this body</source>
        <translation>该机构的秘书</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>Nobody holds that office for this body alone.</source>
        <translation>无人专为该机构担任此职。</translation>
    </message>
    <message>
        <source>{} may do for this body what officers do.</source>
        <translation>{} 可以为该机构行使干事的职权。</translation>
    </message>
</context>
<context>
    <name>SettleItemForm</name>
    <message>
        <source>Settle the action item</source>
        <translation>了结行动事项</translation>
    </message>
    <message>
        <source>Settle it</source>
        <translation>了结</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>It is dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>简短说明</translation>
    </message>
    <message>
        <source>Needed where it is dropped</source>
        <translation>放弃时必填</translation>
    </message>
    <message>
        <source>It is no longer carried to the next agenda.</source>
        <translation>不再转入下次议程。</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Sign in this computer</source>
        <translation>登录此计算机</translation>
    </message>
    <message>
        <source>The secretary of your council gives you the hub&apos;s address and a code that works once.</source>
        <translation>理事会秘书会给您中心的地址和一个一次性代码。</translation>
    </message>
    <message>
        <source>Hub address</source>
        <translation>中心地址</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>此计算机的名称</translation>
    </message>
    <message>
        <source>My computer</source>
        <translation>我的计算机</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入口令</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Choose a passphrase</source>
        <translation>选择口令</translation>
    </message>
    <message>
        <source>Unlock this profile</source>
        <translation>解锁此配置</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>This computer has no keyring that can hold your keys, so a passphrase protects them. Nobody can recover it for you.</source>
        <translation>此计算机没有可保存您密钥的钥匙串，因此用口令保护它们。没有人能替您找回口令。</translation>
    </message>
    <message>
        <source>Your keys and data on this computer are protected by the passphrase you chose.</source>
        <translation>您在此计算机上的密钥和数据由您选择的口令保护。</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>请稍候…</translation>
    </message>
</context>
<context>
    <name>SponsorCard</name>
    <message>
        <source>Sponsor</source>
        <translation>支持人</translation>
    </message>
    <message>
        <source>History of the sponsorship</source>
        <translation>支持的历史</translation>
    </message>
    <message>
        <source>Shows or hides it</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Offer it to</source>
        <translation>提供给</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>{}, since {}</source>
        <translation>{}，自 {}</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>尚无人。</translation>
    </message>
    <message>
        <source>Nobody yet. You hold a vote, so you can sponsor it and guide it through.</source>
        <translation>尚无人。您有投票权，可以支持并引导它通过。</translation>
    </message>
    <message>
        <source>Co-sponsor: {}. {}</source>
        <translation>共同支持人：{}。{}</translation>
    </message>
    <message>
        <source>{} offers it to you. {}</source>
        <translation>{} 提请您接手。{}</translation>
    </message>
    <message>
        <source>Offered to {}, who has not answered yet.</source>
        <translation>已提供给 {}，尚未答复。</translation>
    </message>
    <message>
        <source>The sponsor has a conflict of interest: a co-sponsor is asked to stand beside them.</source>
        <translation>支持人有利益冲突：需要一位共同支持人一同承担。</translation>
    </message>
    <message>
        <source>Take the offer back</source>
        <translation>收回提议</translation>
    </message>
    <message>
        <source>Offer it to them</source>
        <translation>提供给对方</translation>
    </message>
    <message>
        <source>Why you sponsor it; everyone may read this</source>
        <translation>您为何支持；所有人都可阅读</translation>
    </message>
    <message>
        <source>Sponsor this project</source>
        <translation>支持此项目</translation>
    </message>
    <message>
        <source>Why you take it over, or why not</source>
        <translation>您为何接手，或为何不接手</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>接手</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>谢绝</translation>
    </message>
    <message>
        <source>Why you stand beside its sponsor; everyone may read this</source>
        <translation>您为何与其支持人一同承担；所有人都可阅读</translation>
    </message>
    <message>
        <source>Join as co-sponsor</source>
        <translation>成为共同支持人</translation>
    </message>
    <message>
        <source>Why you withdraw, or a word to whom you offer it</source>
        <translation>您为何退出，或给您所提供对象的话</translation>
    </message>
    <message>
        <source>Withdraw sponsorship</source>
        <translation>撤回支持</translation>
    </message>
    <message>
        <source>Why you leave</source>
        <translation>您为何离开</translation>
    </message>
    <message>
        <source>Leave as co-sponsor</source>
        <translation>不再担任共同支持人</translation>
    </message>
</context>
<context>
    <name>StatisticsExchange</name>
    <message>
        <source>A year in figures</source>
        <translation>年度数据</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Web page with charts</source>
        <translation>带图表的网页</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Export a year in figures</source>
        <translation>导出年度数据</translation>
    </message>
    <message>
        <source>Writing {}…</source>
        <translation>正在写入 {}…</translation>
    </message>
    <message>
        <source>A year in figures: {}</source>
        <translation>年度数据：{}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>The public facts about the listed projects are real; nothing else here is.</source>
        <translation>所列项目的公开信息是真实的；此处其余内容均非真实。</translation>
    </message>
    <message>
        <source>DEMONSTRATION — the council, its candidates and its votes are invented</source>
        <translation>演示 — 理事会、候选项目及投票均为虚构</translation>
    </message>
    <message>
        <source>DEMONSTRATION</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>SyncButton</name>
    <message>
        <source>Exchange with the hub: {}</source>
        <translation>与中心同步：{}</translation>
    </message>
    <message>
        <source>Not connected yet</source>
        <translation>尚未连接</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>1 action not sent</source>
        <translation>1 项操作未发送</translation>
    </message>
    <message>
        <source>{} actions not sent</source>
        <translation>{} 项操作未发送</translation>
    </message>
    <message>
        <source>{}, checking signatures</source>
        <translation>{}，正在检查签名</translation>
    </message>
    <message>
        <source>the hub is in recovery</source>
        <translation>中心正在恢复</translation>
    </message>
    <message>
        <source>the hub lacks entries</source>
        <translation>中心缺少记录</translation>
    </message>
    <message>
        <source>another hub answers</source>
        <translation>应答的是另一个中心</translation>
    </message>
    <message>
        <source>this profile is used twice</source>
        <translation>此配置被重复使用</translation>
    </message>
    <message>
        <source>TAC Desk is too old to vote</source>
        <translation>TAC Desk 版本过旧，无法投票</translation>
    </message>
    <message>
        <source>TAC Desk is too old</source>
        <translation>TAC Desk 版本过旧</translation>
    </message>
    <message>
        <source>this computer was revoked</source>
        <translation>此计算机已被吊销</translation>
    </message>
    <message>
        <source>the certificate is not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>the hub has another ledger</source>
        <translation>中心使用另一个账本</translation>
    </message>
    <message>
        <source>the hub&apos;s record contradicts ours</source>
        <translation>中心的记录与我们的矛盾</translation>
    </message>
    <message>
        <source>no room on the disk</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>The first exchange with the hub has not begun.</source>
        <translation>与中心的首次同步尚未开始。</translation>
    </message>
    <message>
        <source>Who wrote {:,} older comments and reviews is being checked.</source>
        <translation>正在核实 {:,} 条较早的评论和评审的作者。</translation>
    </message>
    <message>
        <source>Last exchange {}</source>
        <translation>上次同步 {}</translation>
    </message>
    <message>
        <source>A click opens the outbox.</source>
        <translation>点击打开发件箱。</translation>
    </message>
</context>
<context>
    <name>TallyBar</name>
    <message>
        <source>{}, {} not voted</source>
        <translation>{}，{} 未投票</translation>
    </message>
    <message>
        <source>needs {}</source>
        <translation>需要 {}</translation>
    </message>
</context>
<context>
    <name>TaskBlock</name>
    <message>
        <source>A note, or why it does not apply</source>
        <translation>备注，或为何不适用</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Who does it: {}</source>
        <translation>由谁完成：{}</translation>
    </message>
    <message>
        <source>Note: {}</source>
        <translation>备注：{}</translation>
    </message>
    <message>
        <source>Done: {}</source>
        <translation>完成：{}</translation>
    </message>
    <message>
        <source>Not applicable: {}</source>
        <translation>不适用：{}</translation>
    </message>
    <message>
        <source>Open again: {}</source>
        <translation>重新打开：{}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Put away until there is news.</source>
        <translation>已收起，直到有新消息。</translation>
    </message>
    <message>
        <source>{} put away.</source>
        <translation>已收起 {} 个。</translation>
    </message>
    <message>
        <source>Put off until {}.</source>
        <translation>已推迟到 {}。</translation>
    </message>
    <message>
        <source>{} put off until {}.</source>
        <translation>已将 {} 个推迟到 {}。</translation>
    </message>
    <message>
        <source>It waits again.</source>
        <translation>已恢复等待。</translation>
    </message>
    <message>
        <source>{} wait again.</source>
        <translation>{} 个已恢复等待。</translation>
    </message>
    <message>
        <source>There is nothing to take back here.</source>
        <translation>这里没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Put off until</source>
        <translation>推迟到</translation>
    </message>
    <message>
        <source>Until there is &amp;news</source>
        <translation>直到有新消息(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Bring it back now</source>
        <translation>立即取回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>明天(&amp;T)</translation>
    </message>
    <message>
        <source>In t&amp;hree days</source>
        <translation>三天后(&amp;H)</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>下周(&amp;W)</translation>
    </message>
    <message>
        <source>In a &amp;month</source>
        <translation>一个月后(&amp;M)</translation>
    </message>
</context>
<context>
    <name>UnsentExchange</name>
    <message>
        <source>Save what is not sent</source>
        <translation>保存尚未发送的内容</translation>
    </message>
    <message>
        <source>Written, for anybody to read: {}</source>
        <translation>已写入，任何人均可读：{}</translation>
    </message>
</context>
<context>
    <name>VoteCard</name>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>My vote</source>
        <translation>我的票</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who may read the rationale</source>
        <translation>谁可以阅读理由</translation>
    </message>
    <message>
        <source>Cast vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>For {}</source>
        <translation>代表 {}</translation>
    </message>
    <message>
        <source>Choose the category</source>
        <translation>选择类别</translation>
    </message>
    <message>
        <source>Change vote</source>
        <translation>改票</translation>
    </message>
    <message>
        <source>Rationale (required with {})</source>
        <translation>理由（选择{}时必填）</translation>
    </message>
    <message>
        <source>Rationale (optional)</source>
        <translation>理由（可选）</translation>
    </message>
</context>
<context>
    <name>WaiverPart</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the waiver</source>
        <translation>撤销豁免</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>豁免理由</translation>
    </message>
    <message>
        <source>Why it is excused</source>
        <translation>为何予以豁免</translation>
    </message>
    <message>
        <source>Last day of the waiver</source>
        <translation>豁免的最后一天</translation>
    </message>
    <message>
        <source>Last day, such as 2027-01-31; nothing: without an end</source>
        <translation>最后一天，如 2027-01-31；留空：无期限</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>Waive this criterion…</source>
        <translation>豁免此准则…</translation>
    </message>
    <message>
        <source>Waive it anew…</source>
        <translation>重新豁免…</translation>
    </message>
</context>
<context>
    <name>WeeksChart</name>
    <message>
        <source>Commits per week</source>
        <translation>每周提交数</translation>
    </message>
    <message>
        <source>{} weeks, from {} to {} commits a week.</source>
        <translation>{} 周，每周 {} 至 {} 次提交。</translation>
    </message>
    <message>
        <source>{} in {} days are needed, the dashed line: {} a week.</source>
        <translation>需要 {} 次（{} 天内，虚线）：每周 {} 次。</translation>
    </message>
    <message>
        <source>{} weeks ago</source>
        <translation>{} 周前</translation>
    </message>
    <message>
        <source>now; most in a week: {}</source>
        <translation>现在；单周最多：{}</translation>
    </message>
</context>
<context>
    <name>_Bars</name>
    <message>
        <source>Disagreement by criterion: {}</source>
        <translation>按准则的分歧：{}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>_Plan</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>2027-01-31 17:00</source>
        <translation>2027-01-31 17:00</translation>
    </message>
    <message>
        <source>By the clock of</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>A room, or a link to the call</source>
        <translation>会议室，或会议链接</translation>
    </message>
    <message>
        <source>Next meeting at</source>
        <translation>下次会议于</translation>
    </message>
    <message>
        <source>2027-02-28 17:00, or nothing</source>
        <translation>2027-02-28 17:00，或留空</translation>
    </message>
    <message>
        <source>Say when it starts, as 2027-01-31 17:00.</source>
        <translation>请填写开始时间，如 2027-01-31 17:00。</translation>
    </message>
    <message>
        <source>Give times as 2027-01-31 17:00, as the clock of {} shows them.</source>
        <translation>请按 2027-01-31 17:00 的格式填写时间，以 {} 的时钟为准。</translation>
    </message>
    <message>
        <source>The next meeting comes after this one.</source>
        <translation>下次会议须在本次之后。</translation>
    </message>
    <message>
        <source>Next meeting: {}</source>
        <translation>下次会议：{}</translation>
    </message>
</context>
<context>
    <name>ask_file</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>bodies</name>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>正席</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>acts until {}</source>
        <translation>代行至 {}</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>List of adopters</source>
        <translation>采用者名单</translation>
    </message>
    <message>
        <source>OpenSSF badge shown</source>
        <translation>展示 OpenSSF 徽章</translation>
    </message>
    <message>
        <source>Free of binary files</source>
        <translation>不含二进制文件</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>变更日志</translation>
    </message>
    <message>
        <source>How to cite it</source>
        <translation>引用方式</translation>
    </message>
    <message>
        <source>Agreement of contributors (CLA)</source>
        <translation>贡献者协议 (CLA)</translation>
    </message>
    <message>
        <source>Coding style enforced</source>
        <translation>强制代码风格</translation>
    </message>
    <message>
        <source>Place where users talk</source>
        <translation>用户交流场所</translation>
    </message>
    <message>
        <source>Community meeting</source>
        <translation>社区会议</translation>
    </message>
    <message>
        <source>Workflows free of dangerous expressions</source>
        <translation>工作流不含危险表达式</translation>
    </message>
    <message>
        <source>Commits signed off (DCO)</source>
        <translation>提交已签署 (DCO)</translation>
    </message>
    <message>
        <source>Policy on dependencies</source>
        <translation>依赖政策</translation>
    </message>
    <message>
        <source>Dependencies updated by a tool</source>
        <translation>依赖由工具更新</translation>
    </message>
    <message>
        <source>Architecture described</source>
        <translation>描述了架构</translation>
    </message>
    <message>
        <source>Security expectations described</source>
        <translation>描述了安全预期</translation>
    </message>
    <message>
        <source>Fuzzing</source>
        <translation>模糊测试</translation>
    </message>
    <message>
        <source>Templates for issues</source>
        <translation>议题模板</translation>
    </message>
    <message>
        <source>Licences scanned</source>
        <translation>扫描了许可证</translation>
    </message>
    <message>
        <source>Licence text known</source>
        <translation>许可证文本可识别</translation>
    </message>
    <message>
        <source>Packages built by a workflow</source>
        <translation>软件包由工作流构建</translation>
    </message>
    <message>
        <source>Dependencies pinned</source>
        <translation>依赖已固定</translation>
    </message>
    <message>
        <source>Release in the last year</source>
        <translation>过去一年有发布</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>路线图</translation>
    </message>
    <message>
        <source>Security scanning of the code</source>
        <translation>代码安全扫描</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>OpenSSF Scorecard in use</source>
        <translation>使用 OpenSSF Scorecard</translation>
    </message>
    <message>
        <source>Security insights file</source>
        <translation>Security Insights 文件</translation>
    </message>
    <message>
        <source>Security policy</source>
        <translation>安全政策</translation>
    </message>
    <message>
        <source>Releases signed</source>
        <translation>发布已签名</translation>
    </message>
    <message>
        <source>Static analysis</source>
        <translation>静态分析</translation>
    </message>
    <message>
        <source>Where users get help</source>
        <translation>用户获取帮助之处</translation>
    </message>
    <message>
        <source>Test coverage measured</source>
        <translation>测量了测试覆盖率</translation>
    </message>
    <message>
        <source>Least permissions for workflows</source>
        <translation>工作流权限最小化</translation>
    </message>
    <message>
        <source>Trademark notice</source>
        <translation>商标声明</translation>
    </message>
    <message>
        <source>Version tags signed</source>
        <translation>版本标签已签名</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 处</translation>
    </message>
    <message>
        <source>{} places</source>
        <translation>{} 处</translation>
    </message>
    <message>
        <source>… and {} more</source>
        <translation>… 以及另外 {} 项</translation>
    </message>
    <message>
        <source>{} yes</source>
        <translation>{} 是</translation>
    </message>
    <message>
        <source>{} no</source>
        <translation>{} 否</translation>
    </message>
    <message>
        <source>{} unknown</source>
        <translation>{} 未知</translation>
    </message>
    <message>
        <source>{} not applicable</source>
        <translation>{} 不适用</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>In lists</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Next, previous</source>
        <translation>下一个、上一个</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <source>Undo, send now</source>
        <translation>撤销、立即发送</translation>
    </message>
    <message>
        <source>While writing</source>
        <translation>书写时</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>In a comment</source>
        <translation>在评论中</translation>
    </message>
    <message>
        <source>Next, previous new one</source>
        <translation>下一条、上一条新评论</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Fold its replies, or show them</source>
        <translation>收起或展开回复</translation>
    </message>
    <message>
        <source>TAC Desk speaks this language from its next start.</source>
        <translation>TAC Desk 将从下次启动起使用此语言。</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>职务(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lose the ballot…</source>
        <translation>结束投票(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Extend the ballot…</source>
        <translation>延长投票(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remind those who have not voted…</source>
        <translation>提醒尚未投票者(&amp;R)…</translation>
    </message>
    <message>
        <source>Rule on a l&amp;ate vote…</source>
        <translation>裁定迟到的票(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Turn into an e-vote…</source>
        <translation>改为在线投票(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Cancel the ballot…</source>
        <translation>取消投票(&amp;C)…</translation>
    </message>
    <message>
        <source>Res&amp;ume the frozen ballot…</source>
        <translation>恢复冻结的投票(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Move the dossier…</source>
        <translation>变更档案状态(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Schedule the dossier…</source>
        <translation>安排档案场次(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open a ballot…</source>
        <translation>发起投票(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Plan a meeting…</source>
        <translation>安排会议(&amp;P)…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the plan of the meeting…</source>
        <translation>更改会议安排(&amp;G)…</translation>
    </message>
    <message>
        <source>Set the agen&amp;da…</source>
        <translation>设定议程(&amp;D)…</translation>
    </message>
    <message>
        <source>S&amp;how the agenda to the chair</source>
        <translation>向主席展示议程(&amp;H)</translation>
    </message>
    <message>
        <source>Put a ballot o&amp;n the record…</source>
        <translation>将投票列入会议记录(&amp;N)…</translation>
    </message>
    <message>
        <source>Ad&amp;journ the meeting…</source>
        <translation>结束会议(&amp;J)…</translation>
    </message>
    <message>
        <source>Pu&amp;blish the minutes…</source>
        <translation>发布会议纪要(&amp;B)…</translation>
    </message>
    <message>
        <source>Minutes were appro&amp;ved…</source>
        <translation>会议纪要已获批准(&amp;V)…</translation>
    </message>
    <message>
        <source>There is no ballot here with which this can be done.</source>
        <translation>此处没有可以这样处理的投票。</translation>
    </message>
    <message>
        <source>Open the dossier first.</source>
        <translation>请先打开档案。</translation>
    </message>
    <message>
        <source>There is no meeting here with which this can be done.</source>
        <translation>此处没有可以这样处理的会议。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export minutes…</source>
        <translation>导出会议纪要(&amp;E)…</translation>
    </message>
    <message>
        <source>Look at the hub&apos;s &amp;new ledger…</source>
        <translation>查看中心的新账本(&amp;N)…</translation>
    </message>
    <message>
        <source>Save &amp;what is not sent…</source>
        <translation>保存尚未发送的内容(&amp;W)…</translation>
    </message>
    <message>
        <source>Export the a&amp;genda…</source>
        <translation>导出议程(&amp;G)…</translation>
    </message>
    <message>
        <source>Export a &amp;year in figures…</source>
        <translation>导出年度数据(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Choose a meeting first.</source>
        <translation>请先选择一场会议。</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Theme: as the &amp;system</source>
        <translation>主题：跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>主题：浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>主题：深色(&amp;D)</translation>
    </message>
    <message>
        <source>Theme: high &amp;contrast</source>
        <translation>主题：高对比度(&amp;C)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>Inde&amp;pendent first: hide the machine&apos;s verdict until I give mine</source>
        <translation>独立判断优先：我给出结论前隐藏机器结论(&amp;P)</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>语言 / Language(&amp;A)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>待办队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Done, until there is news</source>
        <translation>完成，直到有新消息(&amp;D)</translation>
    </message>
    <message>
        <source>Put o&amp;ff…</source>
        <translation>推迟(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>取回(&amp;B)</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>标为未读(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take the last of it back</source>
        <translation>撤销上一步(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Vote on it</source>
        <translation>投票(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Sponsor it</source>
        <translation>支持(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Comment on it</source>
        <translation>评论(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keep this search…</source>
        <translation>保存此搜索(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;All dossiers</source>
        <translation>全部档案(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Motions</source>
        <translation>动议(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;eetings</source>
        <translation>会议(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>发件箱(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Seats and bodies</source>
        <translation>席位与机构(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Commands and dossiers…</source>
        <translation>命令与档案(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Find a dossier</source>
        <translation>查找档案(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the &amp;vote</source>
        <translation>转到投票(&amp;V)</translation>
    </message>
    <message>
        <source>Go to my &amp;review</source>
        <translation>转到我的评审(&amp;R)</translation>
    </message>
    <message>
        <source>Go to the &amp;sponsor</source>
        <translation>转到支持人(&amp;S)</translation>
    </message>
    <message>
        <source>Go to wha&amp;t is asked</source>
        <translation>转到所提要求(&amp;T)</translation>
    </message>
    <message>
        <source>See what happens ne&amp;xt</source>
        <translation>查看后续步骤(&amp;X)</translation>
    </message>
    <message>
        <source>Go to &amp;life after acceptance</source>
        <translation>转到接纳后的情况(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Waive the criterion…</source>
        <translation>豁免此准则(&amp;W)…</translation>
    </message>
    <message>
        <source>Write a &amp;comment</source>
        <translation>写评论(&amp;C)</translation>
    </message>
    <message>
        <source>Co&amp;mment on the criterion</source>
        <translation>评论该标准(&amp;M)</translation>
    </message>
    <message>
        <source>Go to the next &amp;unread comment</source>
        <translation>转到下一条未读评论(&amp;U)</translation>
    </message>
    <message>
        <source>Read the &amp;application</source>
        <translation>阅读申请(&amp;A)</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>写备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>档案(&amp;D)</translation>
    </message>
    <message>
        <source>My verdict: {}</source>
        <translation>我的结论：{}</translation>
    </message>
    <message>
        <source>Read the &amp;earlier round</source>
        <translation>阅读上一轮(&amp;E)</translation>
    </message>
    <message>
        <source>Dra&amp;ft the letter to the applicant…</source>
        <translation>起草致申请人的信(&amp;F)…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Cop&amp;y the repository&apos;s address</source>
        <translation>复制仓库地址(&amp;Y)</translation>
    </message>
    <message>
        <source>Ex&amp;port my review…</source>
        <translation>导出我的评审(&amp;P)…</translation>
    </message>
    <message>
        <source>Next &amp;disagreement of reviewers</source>
        <translation>下一处评审分歧(&amp;D)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>后退(&amp;K)</translation>
    </message>
    <message>
        <source>Fo&amp;rward</source>
        <translation>前进(&amp;R)</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>返回列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Import a review…</source>
        <translation>导入评审(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>证据(&amp;E)</translation>
    </message>
    <message>
        <source>Criteria by &amp;group or by number</source>
        <translation>准则按组或按编号(&amp;G)</translation>
    </message>
    <message>
        <source>Look at the &amp;further checks</source>
        <translation>查看其他检查(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Compare snapshots…</source>
        <translation>比较快照(&amp;C)…</translation>
    </message>
    <message>
        <source>Chec&amp;k this repository on this computer…</source>
        <translation>在本机检查此仓库(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;User&apos;s guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>What &amp;changed</source>
        <translation>更新内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Diagnostics…</source>
        <translation>诊断(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;About TAC Desk</source>
        <translation>关于 TAC Desk(&amp;A)</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Collected on this computer, as of {}</source>
        <translation>在本机收集，截至 {}</translation>
    </message>
    <message>
        <source>Earlier round, {}</source>
        <translation>上一轮，{}</translation>
    </message>
    <message>
        <source>{}, commit {}</source>
        <translation>{}，提交 {}</translation>
    </message>
    <message>
        <source>{}, partial</source>
        <translation>{}，不完整</translation>
    </message>
    <message>
        <source>{}, verdicts only</source>
        <translation>{}，仅结论</translation>
    </message>
    <message>
        <source>They are of different repositories.</source>
        <translation>它们属于不同的仓库。</translation>
    </message>
    <message>
        <source>They were made by different versions of the collector.</source>
        <translation>它们由不同版本的收集器生成。</translation>
    </message>
    <message>
        <source>Facts of the forge, such as stars, are not fetched on this computer.</source>
        <translation>本机不获取代码平台的信息（如星标数）。</translation>
    </message>
    <message>
        <source>Partial, cut short: {}.</source>
        <translation>不完整，已截断：{}。</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>当时</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Asked in the earlier round</source>
        <translation>上一轮的要求</translation>
    </message>
    <message>
        <source>**{}**: {} → {}</source>
        <translation>**{}**：{} → {}</translation>
    </message>
</context>
<context>
    <name>drift</name>
    <message>
        <source>{}: {} → {}</source>
        <translation>{}：{} → {}</translation>
    </message>
    <message>
        <source>{}, below {}</source>
        <translation>{}，低于 {}</translation>
    </message>
    <message>
        <source>{}, which reaches {}</source>
        <translation>{}，达到 {}</translation>
    </message>
    <message>
        <source>{} since you voted</source>
        <translation>{}，自您投票以来</translation>
    </message>
    <message>
        <source>{} since your review</source>
        <translation>{}，自您评审以来</translation>
    </message>
    <message>
        <source>{}; now below {}</source>
        <translation>{}；现低于 {}</translation>
    </message>
    <message>
        <source>{}; now reaches {}</source>
        <translation>{}；现达到 {}</translation>
    </message>
    <message>
        <source>No verdict differs.</source>
        <translation>没有结论不同。</translation>
    </message>
    <message>
        <source>1 verdict differs.</source>
        <translation>1 个结论不同。</translation>
    </message>
    <message>
        <source>{} verdicts differ.</source>
        <translation>{} 个结论不同。</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
</context>
<context>
    <name>epoch</name>
    <message>
        <source>None of what is missing from it is yours; nothing has to be sent again.</source>
        <translation>缺失的内容都不是您的；无需重新发送。</translation>
    </message>
    <message>
        <source>1 action of yours is not in it; it is sent again, as you signed it, when you accept.</source>
        <translation>您有 1 项操作不在其中；您接受后，将按您签名的原样重新发送。</translation>
    </message>
    <message>
        <source>{} actions of yours are not in it; they are sent again, as you signed them, when you accept.</source>
        <translation>您有 {} 项操作不在其中；您接受后，将按您签名的原样重新发送。</translation>
    </message>
    <message>
        <source>No entry of your copy is missing from it.</source>
        <translation>您副本中的记录无一缺失。</translation>
    </message>
    <message>
        <source>1 entry of your copy is not in it:</source>
        <translation>您副本中有 1 条记录不在其中：</translation>
    </message>
    <message>
        <source>{} entries of your copy are not in it:</source>
        <translation>您副本中有 {} 条记录不在其中：</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>以及另外 {} 项</translation>
    </message>
    <message>
        <source>Not for you to read</source>
        <translation>您无权阅读</translation>
    </message>
    <message>
        <source>yours, sent again</source>
        <translation>您的，将重新发送</translation>
    </message>
    <message>
        <source>Entry {}</source>
        <translation>记录 {}</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>List of adopters</source>
        <translation>采用者名单</translation>
    </message>
    <message>
        <source>Adopters, as declared</source>
        <translation>申报的采用者</translation>
    </message>
    <message>
        <source>Adopter named</source>
        <translation>具名采用者</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>徽章</translation>
    </message>
    <message>
        <source>Approvals by one organisation</source>
        <translation>同一组织的批准</translation>
    </message>
    <message>
        <source>Commits by one person</source>
        <translation>同一人的提交</translation>
    </message>
    <message>
        <source>Commits by one organisation</source>
        <translation>同一组织的提交</translation>
    </message>
    <message>
        <source>Maintainers of one organisation</source>
        <translation>同一组织的维护者</translation>
    </message>
    <message>
        <source>Continuous integration</source>
        <translation>持续集成</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>物料清单</translation>
    </message>
    <message>
        <source>Step that builds</source>
        <translation>构建步骤</translation>
    </message>
    <message>
        <source>Workflow of another repository</source>
        <translation>其他仓库的工作流</translation>
    </message>
    <message>
        <source>Platform in CI</source>
        <translation>CI 中的平台</translation>
    </message>
    <message>
        <source>Release workflow</source>
        <translation>发布工作流</translation>
    </message>
    <message>
        <source>Latest run of a check</source>
        <translation>检查的最近一次运行</translation>
    </message>
    <message>
        <source>Platform shipped</source>
        <translation>发布的平台</translation>
    </message>
    <message>
        <source>Signed releases</source>
        <translation>签名的发布</translation>
    </message>
    <message>
        <source>Skipped test</source>
        <translation>跳过的测试</translation>
    </message>
    <message>
        <source>Step that runs tests</source>
        <translation>运行测试的步骤</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Code owners file</source>
        <translation>代码所有者文件</translation>
    </message>
    <message>
        <source>Rule for every file</source>
        <translation>适用于所有文件的规则</translation>
    </message>
    <message>
        <source>Files that have an owner</source>
        <translation>有所有者的文件</translation>
    </message>
    <message>
        <source>Owner without recent commits</source>
        <translation>近期无提交的所有者</translation>
    </message>
    <message>
        <source>Retired owners</source>
        <translation>已退出的所有者</translation>
    </message>
    <message>
        <source>Code owners of another repository</source>
        <translation>其他仓库的代码所有者</translation>
    </message>
    <message>
        <source>Rule that matches no file</source>
        <translation>不匹配任何文件的规则</translation>
    </message>
    <message>
        <source>Commits by bots</source>
        <translation>机器人的提交</translation>
    </message>
    <message>
        <source>Commits on the main line</source>
        <translation>主线上的提交</translation>
    </message>
    <message>
        <source>Commits without merges and bots</source>
        <translation>不含合并和机器人的提交</translation>
    </message>
    <message>
        <source>Newest commit</source>
        <translation>最新提交</translation>
    </message>
    <message>
        <source>Commits without merges</source>
        <translation>不含合并的提交</translation>
    </message>
    <message>
        <source>Code of conduct</source>
        <translation>行为准则</translation>
    </message>
    <message>
        <source>Contact in the code of conduct</source>
        <translation>行为准则中的联系方式</translation>
    </message>
    <message>
        <source>Which code of conduct</source>
        <translation>何种行为准则</translation>
    </message>
    <message>
        <source>Contributing guide</source>
        <translation>贡献指南</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>指南内容</translation>
    </message>
    <message>
        <source>Mention of contributing</source>
        <translation>提及贡献</translation>
    </message>
    <message>
        <source>Documentation</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Documentation built in CI</source>
        <translation>在 CI 中构建文档</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Documentation pages</source>
        <translation>文档页面</translation>
    </message>
    <message>
        <source>Quick start</source>
        <translation>快速入门</translation>
    </message>
    <message>
        <source>Reference documentation</source>
        <translation>参考文档</translation>
    </message>
    <message>
        <source>Section on use</source>
        <translation>使用章节</translation>
    </message>
    <message>
        <source>Documentation site</source>
        <translation>文档网站</translation>
    </message>
    <message>
        <source>Age of the file</source>
        <translation>文件的年龄</translation>
    </message>
    <message>
        <source>Last change of the file</source>
        <translation>文件的最近更改</translation>
    </message>
    <message>
        <source>Governance document</source>
        <translation>治理文档</translation>
    </message>
    <message>
        <source>Broken link in the governance</source>
        <translation>治理文档中的失效链接</translation>
    </message>
    <message>
        <source>Doubt about governance</source>
        <translation>对治理的疑问</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>选举</translation>
    </message>
    <message>
        <source>Outline of the governance</source>
        <translation>治理大纲</translation>
    </message>
    <message>
        <source>Mention of governance</source>
        <translation>提及治理</translation>
    </message>
    <message>
        <source>Part of the governance</source>
        <translation>治理的组成部分</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Licence of a part</source>
        <translation>部分内容的许可证</translation>
    </message>
    <message>
        <source>Licence, as declared</source>
        <translation>申报的许可证</translation>
    </message>
    <message>
        <source>Licence file</source>
        <translation>许可证文件</translation>
    </message>
    <message>
        <source>Licence listed</source>
        <translation>列出的许可证</translation>
    </message>
    <message>
        <source>Licence text</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>Third-party code</source>
        <translation>第三方代码</translation>
    </message>
    <message>
        <source>List of maintainers</source>
        <translation>维护者名单</translation>
    </message>
    <message>
        <source>Last activity of a maintainer</source>
        <translation>维护者的最近活动</translation>
    </message>
    <message>
        <source>Maintainers, as declared</source>
        <translation>申报的维护者</translation>
    </message>
    <message>
        <source>Maintainer mentioned</source>
        <translation>提及的维护者</translation>
    </message>
    <message>
        <source>Maintainer named</source>
        <translation>具名维护者</translation>
    </message>
    <message>
        <source>Maintainer retired</source>
        <translation>已退出的维护者</translation>
    </message>
    <message>
        <source>Team named</source>
        <translation>具名团队</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Commitment to maintain</source>
        <translation>维护承诺书</translation>
    </message>
    <message>
        <source>Notice about maintenance</source>
        <translation>关于维护的公告</translation>
    </message>
    <message>
        <source>Promise to maintain</source>
        <translation>维护承诺</translation>
    </message>
    <message>
        <source>Releases in the last year</source>
        <translation>过去一年的发布</translation>
    </message>
    <message>
        <source>Latest PyTorch releases tested</source>
        <translation>已测试最新的 PyTorch 发布</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Conda package</source>
        <translation>Conda 包</translation>
    </message>
    <message>
        <source>Package named</source>
        <translation>具名软件包</translation>
    </message>
    <message>
        <source>Package on an index</source>
        <translation>索引上的软件包</translation>
    </message>
    <message>
        <source>Address in the package</source>
        <translation>软件包中的地址</translation>
    </message>
    <message>
        <source>Package metadata</source>
        <translation>软件包元数据</translation>
    </message>
    <message>
        <source>Badge of a package</source>
        <translation>软件包徽章</translation>
    </message>
    <message>
        <source>How to install</source>
        <translation>安装方法</translation>
    </message>
    <message>
        <source>Link from the package back here</source>
        <translation>软件包指回此处的链接</translation>
    </message>
    <message>
        <source>Workflow that publishes packages</source>
        <translation>发布软件包的工作流</translation>
    </message>
    <message>
        <source>Commits by an AI tool</source>
        <translation>AI 工具的提交</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Co-author</source>
        <translation>共同作者</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Declared dependency on PyTorch</source>
        <translation>申报的 PyTorch 依赖</translation>
    </message>
    <message>
        <source>PyTorch imported</source>
        <translation>导入 PyTorch</translation>
    </message>
    <message>
        <source>PyTorch versions tested</source>
        <translation>已测试的 PyTorch 版本</translation>
    </message>
    <message>
        <source>Table of PyTorch versions</source>
        <translation>PyTorch 版本表</translation>
    </message>
    <message>
        <source>README</source>
        <translation>README</translation>
    </message>
    <message>
        <source>Broken link in the README</source>
        <translation>README 中的失效链接</translation>
    </message>
    <message>
        <source>Quick start in the README</source>
        <translation>README 中的快速入门</translation>
    </message>
    <message>
        <source>Releases in the README</source>
        <translation>README 中的发布</translation>
    </message>
    <message>
        <source>What the project is good for</source>
        <translation>项目的用途</translation>
    </message>
    <message>
        <source>Releases on the forge</source>
        <translation>代码平台上的发布</translation>
    </message>
    <message>
        <source>Release tags</source>
        <translation>发布标签</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>路线图</translation>
    </message>
    <message>
        <source>Date in the roadmap</source>
        <translation>路线图中的日期</translation>
    </message>
    <message>
        <source>Roadmap, as declared</source>
        <translation>申报的路线图</translation>
    </message>
    <message>
        <source>Link to a roadmap</source>
        <translation>路线图链接</translation>
    </message>
    <message>
        <source>Last review of the roadmap</source>
        <translation>路线图的最近审阅</translation>
    </message>
    <message>
        <source>Section on the roadmap</source>
        <translation>路线图章节</translation>
    </message>
    <message>
        <source>Repository in scope</source>
        <translation>范围内的仓库</translation>
    </message>
    <message>
        <source>Verdict on another repository in scope</source>
        <translation>对范围内另一仓库的结论</translation>
    </message>
    <message>
        <source>Security contact</source>
        <translation>安全联系人</translation>
    </message>
    <message>
        <source>Fuzzing</source>
        <translation>模糊测试</translation>
    </message>
    <message>
        <source>Permissions of workflows</source>
        <translation>工作流的权限</translation>
    </message>
    <message>
        <source>Pinned actions</source>
        <translation>固定版本的 Actions</translation>
    </message>
    <message>
        <source>Security policy</source>
        <translation>安全政策</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>支持人</translation>
    </message>
    <message>
        <source>Sponsor, as declared</source>
        <translation>申报的支持人</translation>
    </message>
    <message>
        <source>Sponsor, as recorded</source>
        <translation>记录中的支持人</translation>
    </message>
    <message>
        <source>Changelog</source>
        <translation>变更日志</translation>
    </message>
    <message>
        <source>Stability policy</source>
        <translation>稳定性政策</translation>
    </message>
    <message>
        <source>Removal of an interface</source>
        <translation>接口的移除</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Stars, as given</source>
        <translation>申报的星标</translation>
    </message>
    <message>
        <source>Stars, as tried</source>
        <translation>尝试获取的星标</translation>
    </message>
    <message>
        <source>Listed in the landscape</source>
        <translation>列入 landscape</translation>
    </message>
    <message>
        <source>Badge of the ecosystem</source>
        <translation>生态系统徽章</translation>
    </message>
    <message>
        <source>State in the council&apos;s records</source>
        <translation>理事会记录中的状态</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test coverage</source>
        <translation>测试覆盖率</translation>
    </message>
    <message>
        <source>Test expected to fail</source>
        <translation>预期失败的测试</translation>
    </message>
    <message>
        <source>Test file</source>
        <translation>测试文件</translation>
    </message>
    <message>
        <source>Tests with old files</source>
        <translation>使用旧文件的测试</translation>
    </message>
    <message>
        <source>Property test</source>
        <translation>性质测试</translation>
    </message>
    <message>
        <source>Settings of the tests</source>
        <translation>测试设置</translation>
    </message>
    <message>
        <source>PyTorch</source>
        <translation>PyTorch</translation>
    </message>
    <message>
        <source>PyTorch version claimed</source>
        <translation>声称的 PyTorch 版本</translation>
    </message>
    <message>
        <source>Dependency on PyTorch</source>
        <translation>对 PyTorch 的依赖</translation>
    </message>
    <message>
        <source>PyTorch versions listed</source>
        <translation>列出的 PyTorch 版本</translation>
    </message>
    <message>
        <source>PyTorch mentioned</source>
        <translation>提及 PyTorch</translation>
    </message>
    <message>
        <source>Table of PyTorch releases</source>
        <translation>PyTorch 发布表</translation>
    </message>
    <message>
        <source>PyTorch version tested</source>
        <translation>测试的 PyTorch 版本</translation>
    </message>
    <message>
        <source>Fact about adoption</source>
        <translation>关于采用的事实</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Fetching the repository</source>
        <translation>正在获取仓库</translation>
    </message>
    <message>
        <source>Reading the repository</source>
        <translation>正在读取仓库</translation>
    </message>
    <message>
        <source>Looking at the criteria</source>
        <translation>正在查看准则</translation>
    </message>
    <message>
        <source>Looking at the further checks</source>
        <translation>正在查看其他检查</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>正在读取历史</translation>
    </message>
    <message>
        <source>Dating the files</source>
        <translation>正在确定文件日期</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>1 seat is on the roll, which stands as it is when the ballot opens.</source>
        <translation>名册上有 1 个席位，投票发起时名册即固定。</translation>
    </message>
    <message>
        <source>{} seats are on the roll, which stands as it is when the ballot opens.</source>
        <translation>名册上有 {} 个席位，投票发起时名册即固定。</translation>
    </message>
    <message>
        <source>It passes with {} yes of {} ({}); the quorum is {}.</source>
        <translation>{} 票赞成（共 {}，{}）即通过；法定人数为 {}。</translation>
    </message>
    <message>
        <source>Who says yes is also asked for the category: {}.</source>
        <translation>赞成者还需选择类别：{}。</translation>
    </message>
    <message>
        <source>Voting ends on {}; at least {} hours are given.</source>
        <translation>投票于 {} 结束；至少 {} 小时。</translation>
    </message>
    <message>
        <source>An officer closes it in the meeting, by {} at the latest.</source>
        <translation>由干事在会议中关闭，最迟 {}。</translation>
    </message>
    <message>
        <source>Voting ends on {}. That is {} from now, and {} more than before.</source>
        <translation>投票于 {} 结束。距今 {}，比之前多 {}。</translation>
    </message>
    <message>
        <source>It ends without a result; the votes stay in the record.</source>
        <translation>投票无结果结束；所投的票留在记录中。</translation>
    </message>
    <message>
        <source>{} becomes “{}”.</source>
        <translation>{} 变为“{}”。</translation>
    </message>
</context>
<context>
    <name>guidance</name>
    <message>
        <source>Evidence since, of {}: {}. {}</source>
        <translation>此后的证据，截至 {}：{}。{}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未了结</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>the applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>asked by {} on {}</source>
        <translation>由 {} 于 {} 提出</translation>
    </message>
    <message>
        <source>for {}</source>
        <translation>对象：{}</translation>
    </message>
    <message>
        <source>due {}</source>
        <translation>{} 到期</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>was due {}, overdue by {}</source>
        <translation>于 {} 到期，已逾期 {}</translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Waived without an end</source>
        <translation>豁免，无期限</translation>
    </message>
    <message>
        <source>Waived until {}</source>
        <translation>豁免至 {}</translation>
    </message>
    <message>
        <source>Was waived until {}</source>
        <translation>曾豁免至 {}</translation>
    </message>
    <message>
        <source>{}: {}, by {}</source>
        <translation>{}：{}，由 {}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Opened by {}</source>
        <translation>由 {} 发起</translation>
    </message>
    <message>
        <source>Extended by {}; it was to end on {}</source>
        <translation>由 {} 延长；原定于 {} 结束</translation>
    </message>
    <message>
        <source>Turned into an e-vote by {}</source>
        <translation>由 {} 改为在线投票</translation>
    </message>
    <message>
        <source>{} reminded: {}</source>
        <translation>{} 提醒了：{}</translation>
    </message>
    <message>
        <source>Frozen, since the hub was restored</source>
        <translation>中心恢复后冻结</translation>
    </message>
    <message>
        <source>Cancelled by {}</source>
        <translation>由 {} 取消</translation>
    </message>
    <message>
        <source>Closed by {}</source>
        <translation>由 {} 关闭</translation>
    </message>
    <message>
        <source>{} voted {} ({})</source>
        <translation>{} 投{}（{}）</translation>
    </message>
    <message>
        <source>{} changed its vote to {} ({})</source>
        <translation>{} 改投{}（{}）</translation>
    </message>
    <message>
        <source>{}, alternate</source>
        <translation>{}，候补</translation>
    </message>
    <message>
        <source>Too late: {} said {} ({}); {}</source>
        <translation>太迟：{} 投{}（{}）；{}</translation>
    </message>
    <message>
        <source>not ruled on</source>
        <translation>尚未裁定</translation>
    </message>
    <message>
        <source>{} ruled that it counts</source>
        <translation>{} 裁定计入</translation>
    </message>
    <message>
        <source>{} ruled that it does not count</source>
        <translation>{} 裁定不计入</translation>
    </message>
</context>
<context>
    <name>html</name>
    <message>
        <source>… and {} more</source>
        <translation>… 以及另外 {} 项</translation>
    </message>
    <message>
        <source>Show all {} findings</source>
        <translation>显示全部 {} 项发现</translation>
    </message>
    <message>
        <source>No findings were recorded.</source>
        <translation>没有记录任何发现。</translation>
    </message>
    <message>
        <source>Copy the path and the line</source>
        <translation>复制路径和行号</translation>
    </message>
    <message>
        <source>Looked in</source>
        <translation>查找位置</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>以及另外 {} 项</translation>
    </message>
    <message>
        <source>Nobody else has reviewed this yet.</source>
        <translation>尚无他人评审此项。</translation>
    </message>
    <message>
        <source>written as {}</source>
        <translation>原写为 {}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>kept as you had it</source>
        <translation>保留您的</translation>
    </message>
    <message>
        <source>its marks and words differ</source>
        <translation>标记与文字不一致</translation>
    </message>
    <message>
        <source>no verdict is recognised</source>
        <translation>未识别出结论</translation>
    </message>
    <message>
        <source>no criterion of this checklist</source>
        <translation>不是此清单的准则</translation>
    </message>
    <message>
        <source>Line {}: {}</source>
        <translation>第 {} 行：{}</translation>
    </message>
    <message>
        <source>No verdict is recognised yet.</source>
        <translation>尚未识别出结论。</translation>
    </message>
</context>
<context>
    <name>interests</name>
    <message>
        <source>Employer backs the project</source>
        <translation>雇主支持该项目</translation>
    </message>
    <message>
        <source>Own commits in the project</source>
        <translation>本人在项目中的提交</translation>
    </message>
    <message>
        <source>Employer&apos;s commits in the project</source>
        <translation>雇主在项目中的提交</translation>
    </message>
    <message>
        <source>Maintainer of the project</source>
        <translation>项目的维护者</translation>
    </message>
    <message>
        <source>Sponsor of the project</source>
        <translation>项目的支持人</translation>
    </message>
    <message>
        <source>Same employer as the sponsor</source>
        <translation>与支持人同一雇主</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>雇佣</translation>
    </message>
    <message>
        <source>Financial interest</source>
        <translation>经济利益</translation>
    </message>
    <message>
        <source>Contributions</source>
        <translation>贡献</translation>
    </message>
    <message>
        <source>Personal ties</source>
        <translation>个人关系</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Affiliated with {organisation}</source>
        <translation>隶属于 {organisation}</translation>
    </message>
    <message>
        <source>Fills the seat {seat} of {organisation}</source>
        <translation>担任 {organisation} 的席位 {seat}</translation>
    </message>
    <message>
        <source>in {repository} at {commit}, as of {as_of}</source>
        <translation>在 {repository}，提交 {commit}，截至 {as_of}</translation>
    </message>
    <message>
        <source>{who}; the application names it as backing the project</source>
        <translation>{who}；申请称其支持该项目</translation>
    </message>
    <message>
        <source>{who}; the application names it as the organisation of {detail}</source>
        <translation>{who}；申请称其为 {detail} 的组织</translation>
    </message>
    <message>
        <source>{who}; a contact address of the application is at {detail}</source>
        <translation>{who}；申请的联系地址位于 {detail}</translation>
    </message>
    <message>
        <source>{who}; the repository belongs to {detail}</source>
        <translation>{who}；仓库属于 {detail}</translation>
    </message>
    <message>
        <source>{who}; the project&apos;s website is at {detail}</source>
        <translation>{who}；项目网站位于 {detail}</translation>
    </message>
    <message>
        <source>{who}, which is the project itself</source>
        <translation>{who}，即该项目本身</translation>
    </message>
    <message>
        <source>{who}; {count} of {total} listed maintainers are of it, </source>
        <translation>{who}；所列 {total} 名维护者中有 {count} 名属于它， </translation>
    </message>
    <message>
        <source>{count} of {total} commits bear the name, </source>
        <translation>{total} 次提交中有 {count} 次署名， </translation>
    </message>
    <message>
        <source>{who}; {count} of {total} commits come from {domain}, </source>
        <translation>{who}；{total} 次提交中有 {count} 次来自 {domain}， </translation>
    </message>
    <message>
        <source>Listed as {detail}, </source>
        <translation>列为 {detail}， </translation>
    </message>
    <message>
        <source>The application names {detail} as a maintainer</source>
        <translation>申请将 {detail} 列为维护者</translation>
    </message>
    <message>
        <source>Sponsors the project</source>
        <translation>支持该项目</translation>
    </message>
    <message>
        <source>{who}, as is the sponsor {sponsor}</source>
        <translation>{who}，支持人 {sponsor} 亦然</translation>
    </message>
    <message>
        <source>Declared on {}</source>
        <translation>于 {} 申报</translation>
    </message>
    <message>
        <source>Shown only: no conflict by the rulebook</source>
        <translation>仅显示：按规则手册不构成冲突</translation>
    </message>
    <message>
        <source>{} finds that it does not matter: {}. What it closes stays closed.</source>
        <translation>{} 认定不影响：{}。已关闭的内容仍然关闭。</translation>
    </message>
    <message>
        <source>Dismissed by {}: {}.</source>
        <translation>由 {} 认定不影响：{}。</translation>
    </message>
    <message>
        <source>others&apos; reviews</source>
        <translation>他人的评审</translation>
    </message>
    <message>
        <source>others&apos; votes</source>
        <translation>他人的投票</translation>
    </message>
    <message>
        <source>the council&apos;s discussion</source>
        <translation>理事会的讨论</translation>
    </message>
    <message>
        <source>what is asked of the project</source>
        <translation>对项目的要求</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>lifecycle</name>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Review opened by {}.</source>
        <translation>复审由 {} 启动。</translation>
    </message>
    <message>
        <source>In good standing, concluded by {}.</source>
        <translation>状况良好，由 {} 完成。</translation>
    </message>
    <message>
        <source>Fell short of {}, concluded by {}.</source>
        <translation>未达到 {}，由 {} 完成。</translation>
    </message>
    <message>
        <source>Notice by {}</source>
        <translation>由 {} 通知</translation>
    </message>
    <message>
        <source> (read on {})</source>
        <translation> （阅读于 {}）</translation>
    </message>
    <message>
        <source>{} days more by {}, until {}: {}</source>
        <translation>延长 {} 天，由 {}，至 {}：{}</translation>
    </message>
    <message>
        <source>Retired by {}. {}: {}</source>
        <translation>由 {} 退役。{}：{}</translation>
    </message>
    <message>
        <source> (overridden: {})</source>
        <translation> （破例：{}）</translation>
    </message>
    <message>
        <source>The chair or a secretary</source>
        <translation>主席或秘书</translation>
    </message>
    <message>
        <source>The sponsor</source>
        <translation>支持人</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Seats that have not voted</source>
        <translation>尚未投票的席位</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>项目方</translation>
    </message>
    <message>
        <source>The council</source>
        <translation>理事会</translation>
    </message>
    <message>
        <source>look through the application</source>
        <translation>查看申请</translation>
    </message>
    <message>
        <source>put it into the queue</source>
        <translation>列入队列</translation>
    </message>
    <message>
        <source>set its session</source>
        <translation>确定场次</translation>
    </message>
    <message>
        <source>present itself in its session</source>
        <translation>在其场次中介绍自己</translation>
    </message>
    <message>
        <source>open the ballot, or say what comes instead</source>
        <translation>发起投票，或说明后续安排</translation>
    </message>
    <message>
        <source>find a sponsor among themselves</source>
        <translation>在成员中找到支持人</translation>
    </message>
    <message>
        <source>answer the offer of the sponsorship</source>
        <translation>答复支持提议</translation>
    </message>
    <message>
        <source>find a co-sponsor, since there is a conflict of interest</source>
        <translation>寻找共同支持人，因为存在利益冲突</translation>
    </message>
    <message>
        <source>ask after what is overdue</source>
        <translation>跟进逾期事项</translation>
    </message>
    <message>
        <source>review it</source>
        <translation>进行评审</translation>
    </message>
    <message>
        <source>discuss it</source>
        <translation>进行讨论</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>close the ballot</source>
        <translation>关闭投票</translation>
    </message>
    <message>
        <source>resume or cancel the frozen ballot</source>
        <translation>恢复或取消冻结的投票</translation>
    </message>
    <message>
        <source>answer what was asked</source>
        <translation>答复所提要求</translation>
    </message>
    <message>
        <source>make it active</source>
        <translation>使其生效</translation>
    </message>
    <message>
        <source>do this after acceptance</source>
        <translation>接纳后完成此事</translation>
    </message>
    <message>
        <source>open the periodic review</source>
        <translation>启动定期复审</translation>
    </message>
    <message>
        <source>conclude the review</source>
        <translation>完成复审</translation>
    </message>
    <message>
        <source>send the notice</source>
        <translation>发送通知</translation>
    </message>
    <message>
        <source>say that the notice was read</source>
        <translation>说明通知已阅读</translation>
    </message>
    <message>
        <source>remedy what the notice names</source>
        <translation>整改通知所列事项</translation>
    </message>
    <message>
        <source>look whether it is remedied, before the time is over</source>
        <translation>期限届满前查看是否已整改</translation>
    </message>
    <message>
        <source>retire it, give more time, or take it back as remedied</source>
        <translation>令其退役、给予更多时间，或认定已整改</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>{} (you)</source>
        <translation>{}（您）</translation>
    </message>
    <message>
        <source>from {}</source>
        <translation>自 {} 起</translation>
    </message>
    <message>
        <source>since {}</source>
        <translation>自 {}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>剩余 {}</translation>
    </message>
    <message>
        <source>over for {}</source>
        <translation>已过 {}</translation>
    </message>
    <message>
        <source>until {}</source>
        <translation>至 {}</translation>
    </message>
    <message>
        <source>It waits for its turn in the queue.</source>
        <translation>正在队列中等待。</translation>
    </message>
    <message>
        <source>It is put off; nothing is owed until it comes back.</source>
        <translation>已推迟；恢复之前没有待办。</translation>
    </message>
    <message>
        <source>It is retired. It may come back with a reason.</source>
        <translation>已退役。说明理由后可恢复。</translation>
    </message>
    <message>
        <source>Nothing is owed on it.</source>
        <translation>没有待办。</translation>
    </message>
    <message>
        <source>Open its periodic review</source>
        <translation>启动定期复审</translation>
    </message>
    <message>
        <source>Conclude: in good standing</source>
        <translation>完成：状况良好</translation>
    </message>
    <message>
        <source>Conclude: it falls short</source>
        <translation>完成：未达标</translation>
    </message>
    <message>
        <source>Record the notice that was sent</source>
        <translation>记录已发送的通知</translation>
    </message>
    <message>
        <source>Record that the notice was read</source>
        <translation>记录通知已阅读</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>给予更多时间</translation>
    </message>
    <message>
        <source>Make it active again</source>
        <translation>重新生效</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>令其退役</translation>
    </message>
    <message>
        <source>Why it is opened before it is due</source>
        <translation>为何提前启动</translation>
    </message>
    <message>
        <source>A reason, or nothing</source>
        <translation>理由，或留空</translation>
    </message>
    <message>
        <source>What the review came to, or nothing</source>
        <translation>复审结果，或留空</translation>
    </message>
    <message>
        <source>The text of the notice</source>
        <translation>通知正文</translation>
    </message>
    <message>
        <source>Why it gets more time</source>
        <translation>为何给予更多时间</translation>
    </message>
    <message>
        <source>What was remedied, or why it comes back</source>
        <translation>已整改的内容，或为何恢复</translation>
    </message>
    <message>
        <source>Why it is retired; stands in its letter</source>
        <translation>为何退役；写入信中</translation>
    </message>
    <message>
        <source>Its time to remedy is over</source>
        <translation>整改期限已过</translation>
    </message>
    <message>
        <source>The project asks for it</source>
        <translation>项目方要求</translation>
    </message>
    <message>
        <source>A ballot decided it</source>
        <translation>由投票决定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Its review is due since {}.</source>
        <translation>复审自 {} 起到期。</translation>
    </message>
    <message>
        <source>In good standing. Its next review is due on {}.</source>
        <translation>状况良好。下次复审于 {} 到期。</translation>
    </message>
    <message>
        <source>Under review since {}, opened by {}.</source>
        <translation>自 {} 起复审中，由 {} 启动。</translation>
    </message>
    <message>
        <source>It fell short, and no notice was sent yet.</source>
        <translation>未达标，尚未发送通知。</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} 天</translation>
    </message>
    <message>
        <source>The notice waits to be acknowledged, for {} by now. No time runs.</source>
        <translation>通知等待确认，至今 {}。期限未开始计算。</translation>
    </message>
    <message>
        <source>Its time was over at the end of {} (UTC). Retirement may be confirmed.</source>
        <translation>期限已于 {} (UTC) 结束时届满。可以确认退役。</translation>
    </message>
    <message>
        <source>Today (UTC) is the last day to remedy. Read on {}.</source>
        <translation>今天 (UTC) 是整改的最后一天。阅读于 {}。</translation>
    </message>
    <message>
        <source>It has until the end of {} (UTC), {} after today. Read on {}.</source>
        <translation>期限至 {} (UTC) 结束时，今天之后还有 {}。阅读于 {}。</translation>
    </message>
</context>
<context>
    <name>meeting</name>
    <message>
        <source>Seat</source>
        <translation>席位</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>As</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>来宾</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>正席</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>候补</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺席</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未了结</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>news</name>
    <message>
        <source>Since you looked on {}: {}</source>
        <translation>自您 {} 查看以来：{}</translation>
    </message>
    <message>
        <source>moved on</source>
        <translation>状态已变更</translation>
    </message>
    <message>
        <source>moved {} times</source>
        <translation>状态变更 {} 次</translation>
    </message>
    <message>
        <source>new evidence</source>
        <translation>新证据</translation>
    </message>
    <message>
        <source>new evidence, {} times</source>
        <translation>新证据 {} 次</translation>
    </message>
    <message>
        <source>1 new comment</source>
        <translation>1 条新评论</translation>
    </message>
    <message>
        <source>{} new comments</source>
        <translation>{} 条新评论</translation>
    </message>
    <message>
        <source>1 new ask</source>
        <translation>1 项新要求</translation>
    </message>
    <message>
        <source>{} new asks</source>
        <translation>{} 项新要求</translation>
    </message>
    <message>
        <source>1 new review</source>
        <translation>1 份新评审</translation>
    </message>
    <message>
        <source>{} new reviews</source>
        <translation>{} 份新评审</translation>
    </message>
    <message>
        <source>the application changed</source>
        <translation>申请已修改</translation>
    </message>
    <message>
        <source>the application changed {} times</source>
        <translation>申请修改 {} 次</translation>
    </message>
</context>
<context>
    <name>next</name>
    <message>
        <source>Your review is needed{}.</source>
        <translation>需要您的评审{}。</translation>
    </message>
    <message>
        <source>Go to my review</source>
        <translation>转到我的评审</translation>
    </message>
    <message>
        <source>Your answer is waited for in the discussion.</source>
        <translation>讨论中等待您的答复。</translation>
    </message>
    <message>
        <source>Go to the discussion</source>
        <translation>转到讨论</translation>
    </message>
    <message>
        <source>It looks for a sponsor, and you may be the one.</source>
        <translation>它需要一位支持人，您可以担任。</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Nothing is needed from you now.</source>
        <translation>目前不需要您做什么。</translation>
    </message>
    <message>
        <source>The vote closes in {}.</source>
        <translation>投票在 {} 后结束。</translation>
    </message>
    <message>
        <source>Your vote is needed. {}</source>
        <translation>需要您投票。{}</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>You have voted. {}</source>
        <translation>您已投票。{}</translation>
    </message>
    <message>
        <source>See vote</source>
        <translation>查看投票</translation>
    </message>
    <message>
        <source>Something here is up to you.</source>
        <translation>这里有事取决于您。</translation>
    </message>
    <message>
        <source>Up to you: {}.</source>
        <translation>取决于您：{}。</translation>
    </message>
    <message>
        <source>Go to the sponsor</source>
        <translation>转到支持人</translation>
    </message>
    <message>
        <source>See what</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Something is asked of you here{}.</source>
        <translation>这里对您有要求{}。</translation>
    </message>
    <message>
        <source>Go to what is asked</source>
        <translation>转到所提要求</translation>
    </message>
    <message>
        <source>, and {} more</source>
        <translation>，以及另外 {} 项</translation>
    </message>
    <message>
        <source>Look again: {}.</source>
        <translation>请再看一次：{}。</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>再看一次</translation>
    </message>
</context>
<context>
    <name>outbox</name>
    <message>
        <source>Saved on this computer. Sent in {} s; undo is possible until then.</source>
        <translation>已保存在本机。{} 秒后发送；此前可以撤销。</translation>
    </message>
    <message>
        <source>{}. {}</source>
        <translation>{}。{}</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>As of {}</source>
        <translation>截至 {}</translation>
    </message>
    <message>
        <source>Sponsor: {}</source>
        <translation>支持人：{}</translation>
    </message>
    <message>
        <source>Not for the public: it holds what was written for fewer readers.</source>
        <translation>不对外公开：其中含有仅供少数读者的内容。</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>他人</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>我的备注</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>准则</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>要求事项</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>讨论</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>{state} can go to {usual}, not to {wanted}. Choose one of these.</source>
        <translation>{state}可变为{usual}，不能变为{wanted}。请选择其中之一。</translation>
    </message>
    <message>
        <source>{wanted} takes a ballot. Open one when the dossier is {before}; from {state} it can go to {usual}.</source>
        <translation>{wanted}需要投票。请在档案为{before}时发起投票；从{state}可变为{usual}。</translation>
    </message>
    <message>
        <source>{wanted} takes a sponsor first, then a ballot. Find a sponsor; from {state} it can go to {usual}.</source>
        <translation>{wanted}先需要支持人，再需要投票。请寻找支持人；从{state}可变为{usual}。</translation>
    </message>
    <message>
        <source>A ballot is open on it. Close the ballot to decide, or cancel it.</source>
        <translation>对此有未结束的投票。请关闭投票以作决定，或取消投票。</translation>
    </message>
    <message>
        <source>{state} is an end. File a new application, linked to this one.</source>
        <translation>{state}是终点。请提交与此关联的新申请。</translation>
    </message>
    <message>
        <source>{state} is an end. File a new application, linked to this one, from {earliest} on.</source>
        <translation>{state}是终点。请自 {earliest} 起提交与此关联的新申请。</translation>
    </message>
    <message>
        <source>Its track has no {wanted}. Choose one of {usual}.</source>
        <translation>其通道没有{wanted}。请从{usual}中选择。</translation>
    </message>
    <message>
        <source>A dossier that is {state} cannot become {wanted}. It would first have to be {usual}; an officer may override that with a reason.</source>
        <translation>状态为{state}的档案不能变为{wanted}，须先为{usual}；干事可说明理由破例。</translation>
    </message>
    <message>
        <source>Nobody applies for this track. Ask a voting member to sponsor the project.</source>
        <translation>此通道不接受申请。请一位有投票权的成员支持该项目。</translation>
    </message>
    <message>
        <source>{name} is here already as number {number}, which is {state}. Open that one instead.</source>
        <translation>{name} 已在此，编号 {number}，状态{state}。请打开该档案。</translation>
    </message>
    <message>
        <source>{name} was here before as number {number}, which is {state}. Choose that as its previous round.</source>
        <translation>{name} 曾在此，编号 {number}，状态{state}。请将其选为上一轮。</translation>
    </message>
    <message>
        <source>{name}, number {number}, was {state} on {decided}. Wait until {earliest}, or override with a reason.</source>
        <translation>{name}（编号 {number}）于 {decided} 为{state}。请等到 {earliest}，或说明理由破例。</translation>
    </message>
    <message>
        <source>{name} is not an admitted project, which this track takes. Ask it to apply there first, or override with a reason.</source>
        <translation>{name} 不是此通道所要求的已接纳项目。请它先在那里申请，或说明理由破例。</translation>
    </message>
    <message>
        <source>{dossier} is {state}, and a session of the {body} takes only what it decides and is {usual}. Choose another one.</source>
        <translation>{dossier} 为{state}，而 {body} 的场次只接受由其决定且为{usual}的档案。请另选一份。</translation>
    </message>
    <message>
        <source>{dossier} is on another session. Defer it from there, or choose another one.</source>
        <translation>{dossier} 在另一场次。请从那里推迟，或另选一份。</translation>
    </message>
    <message>
        <source>{dossier} is on no session. Choose one that is.</source>
        <translation>{dossier} 不在任何场次。请选择在场次中的档案。</translation>
    </message>
    <message>
        <source>The session would have {count} applications; the rules want {least} to {most}. Choose fewer, or override with a reason.</source>
        <translation>该场次将有 {count} 份申请；规则要求 {least} 至 {most} 份。请减少，或说明理由破例。</translation>
    </message>
    <message>
        <source>dd MMMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>The council does not list {member} as a member. Ask the secretary to add them.</source>
        <translation>理事会未将 {member} 列为成员。请秘书添加。</translation>
    </message>
    <message>
        <source>This needs the role {needed}, which you do not have. Ask someone who has it.</source>
        <translation>这需要您没有的角色 {needed}。请找有此角色的人。</translation>
    </message>
    <message>
        <source>You hold no seat that can do this. If you should hold one, ask the secretary to check the roll.</source>
        <translation>您没有可以这样做的席位。如果您应有席位，请秘书核对名册。</translation>
    </message>
    <message>
        <source>This seat is not yours on the roll of this ballot, which was fixed when it opened. Choose one of your seats, or ask the secretary.</source>
        <translation>在此投票的名册（发起时已固定）上，该席位不属于您。请选择您的席位，或询问秘书。</translation>
    </message>
    <message>
        <source>This computer may no longer sign for you. Ask for a new code and sign in again.</source>
        <translation>此计算机不能再为您签名。请索取新代码并重新登录。</translation>
    </message>
    <message>
        <source>The primary of the seat {seat} has voted, so an alternate cannot. Talk to the primary if the vote should change.</source>
        <translation>席位 {seat} 的正席已投票，候补不能再投。如需改票，请与正席沟通。</translation>
    </message>
    <message>
        <source>You have delegated the seat {seat}, and its alternate has voted. Take the delegation back to vote in person.</source>
        <translation>您已委托席位 {seat}，其候补已投票。请收回委托以亲自投票。</translation>
    </message>
    <message>
        <source>Only people with the role member hold a seat, and {member} lacks it. Ask an admin to give it to them.</source>
        <translation>只有具有成员角色的人才能担任席位，而 {member} 没有。请管理员授予。</translation>
    </message>
    <message>
        <source>{member} holds the seat {seat}. Ask the secretary to end that or to seat somebody else.</source>
        <translation>{member} 担任席位 {seat}。请秘书终止它或另任他人。</translation>
    </message>
    <message>
        <source>The seat {seat} has no alternate who could act. Ask the secretary to name one, then delegate.</source>
        <translation>席位 {seat} 没有可代行的候补。请秘书指定一位，然后再委托。</translation>
    </message>
    <message>
        <source>The seats of the {body} are appointed. Ask its secretary to change the roll.</source>
        <translation>{body} 的席位由任命产生。请其秘书更改名册。</translation>
    </message>
    <message>
        <source>A body&apos;s secretary must be sent its votes, and {member} is not. Ask an admin for the role member.</source>
        <translation>机构秘书必须能收到其投票，而 {member} 不能。请管理员授予成员角色。</translation>
    </message>
    <message>
        <source>{member} is the secretary of the {body}, who must be sent its votes. Appoint another secretary first.</source>
        <translation>{member} 是 {body} 的秘书，必须收到其投票。请先任命另一位秘书。</translation>
    </message>
    <message>
        <source>You sponsor {dossier}, and by the terms of this ballot its sponsor does not vote. Say what speaks for it in the discussion instead.</source>
        <translation>您是 {dossier} 的支持人，按此投票的条款，支持人不投票。请在讨论中说明支持的理由。</translation>
    </message>
    <message>
        <source>The seat {seat} has voted, and by the terms of this ballot that vote stands. Tell the secretary if it should not.</source>
        <translation>席位 {seat} 已投票，按此投票的条款，该票有效。如不应如此，请告知秘书。</translation>
    </message>
    <message>
        <source>The rules ask for a rationale with {position}. Write one, then cast again.</source>
        <translation>规则要求选择{position}时说明理由。请写明理由，然后再投。</translation>
    </message>
    <message>
        <source>This ballot knows no {position}. Choose another one.</source>
        <translation>此投票没有{position}。请另选一项。</translation>
    </message>
    <message>
        <source>This ballot has no category “{category}”. Choose one of those it lists.</source>
        <translation>此投票没有类别“{category}”。请从所列类别中选择。</translation>
    </message>
    <message>
        <source>The {what} was changed by someone else meanwhile. Look at what it says now, then decide again.</source>
        <translation>{what} 其间已被他人更改。请查看现在的内容，然后重新决定。</translation>
    </message>
    <message>
        <source>The seat {seat} was reminded less than {hours} hours ago. Look again later.</source>
        <translation>席位 {seat} 在不到 {hours} 小时前已被提醒。请稍后再看。</translation>
    </message>
    <message>
        <source>This is an e-vote already. Ask an officer to extend it if it needs more time.</source>
        <translation>这已经是在线投票。如需更多时间，请干事延长。</translation>
    </message>
    <message>
        <source>Voting is over; it closed on {deadline}. Your vote was kept but is not counted. Tell the secretary if it should be on record.</source>
        <translation>投票已结束，截止于 {deadline}。您的票已保留但不计入。如应载入记录，请告知秘书。</translation>
    </message>
    <message>
        <source>This TAC Desk is too old: the hub takes comments from it, and nothing else. Update it, then try again.</source>
        <translation>此 TAC Desk 版本过旧：中心只接受其评论。请更新后重试。</translation>
    </message>
    <message>
        <source>The ballot is frozen: the hub was restored and votes may be lost. Ask an officer to resume it, and vote again then.</source>
        <translation>投票已冻结：中心已恢复，部分票可能丢失。请干事恢复投票，然后再投一次。</translation>
    </message>
    <message>
        <source>The ballot is not frozen. Look at it again; there is nothing to resume.</source>
        <translation>投票未冻结。请再看一次；没有需要恢复的。</translation>
    </message>
    <message>
        <source>The ballot is open until {deadline}. Close it then, or when every seat has voted.</source>
        <translation>投票开放至 {deadline}。请届时关闭，或在所有席位投票后关闭。</translation>
    </message>
    <message>
        <source>{hours} hours are too short; a ballot lasts at least {least}. Choose a later end.</source>
        <translation>{hours} 小时太短；投票至少持续 {least} 小时。请选择更晚的结束时间。</translation>
    </message>
    <message>
        <source>The rules state no majority for this kind of question. Enter one, such as &gt;1/2 or &gt;=2/3.</source>
        <translation>规则未规定此类问题的多数。请填写一个，如 &gt;1/2 或 &gt;=2/3。</translation>
    </message>
    <message>
        <source>{dossier} has no sponsor, so it cannot be voted on. Find a voting member who sponsors it first.</source>
        <translation>{dossier} 没有支持人，因此不能投票。请先找到一位有投票权的成员支持它。</translation>
    </message>
    <message>
        <source>It already has a sponsor: {sponsor}. Support them in the discussion instead.</source>
        <translation>它已有支持人：{sponsor}。请在讨论中支持对方。</translation>
    </message>
    <message>
        <source>You are not its sponsor, so you cannot withdraw. Ask the sponsor or an officer.</source>
        <translation>您不是其支持人，因此不能退出。请找支持人或干事。</translation>
    </message>
    <message>
        <source>You are not offered the sponsorship of {dossier}; the offer may have been taken back. Ask its sponsor.</source>
        <translation>没有人向您提供 {dossier} 的支持；提议可能已被收回。请询问其支持人。</translation>
    </message>
    <message>
        <source>The sponsor of {dossier} has no conflict of interest, so no co-sponsor is needed. Support them in the discussion instead.</source>
        <translation>{dossier} 的支持人没有利益冲突，因此不需要共同支持人。请在讨论中支持对方。</translation>
    </message>
    <message>
        <source>{member} has a conflict of interest in {dossier}. Find somebody without one, or ask an officer to rule that it does not matter.</source>
        <translation>{member} 与 {dossier} 有利益冲突。请找没有冲突的人，或请干事裁定不影响。</translation>
    </message>
    <message>
        <source>{member} sponsors {count} projects already, and the rules allow {most} at once. Ask somebody to take one over first.</source>
        <translation>{member} 已支持 {count} 个项目，规则允许同时 {most} 个。请先让他人接手一个。</translation>
    </message>
    <message>
        <source>The checklist has no row “{criterion}”. Open the dossier again to get the present rules.</source>
        <translation>清单没有“{criterion}”这一行。请重新打开档案以获取现行规则。</translation>
    </message>
    <message>
        <source>The rules know no verdict “{verdict}”. Choose pass, caution, fail or judgment.</source>
        <translation>规则没有结论“{verdict}”。请选择通过、存疑、未通过或裁量。</translation>
    </message>
    <message>
        <source>Say where your review leans. Choose one of the four, then submit again.</source>
        <translation>请说明评审倾向。从四项中选择一项，然后重新提交。</translation>
    </message>
    <message>
        <source>The meeting is adjourned. Record this at the next one, or as a note in the minutes.</source>
        <translation>会议已结束。请在下次会议中记录，或作为会议纪要的备注。</translation>
    </message>
    <message>
        <source>The meeting is not over. Adjourn it, then publish its minutes.</source>
        <translation>会议尚未结束。请先结束会议，再发布会议纪要。</translation>
    </message>
    <message>
        <source>The roll of this meeting has not been called. Take it first.</source>
        <translation>本次会议尚未点名。请先点名。</translation>
    </message>
    <message>
        <source>These minutes have not been published. Publish them, then have them approved.</source>
        <translation>会议纪要尚未发布。请先发布，再提请批准。</translation>
    </message>
    <message>
        <source>These minutes are published already. Change something first, or leave them.</source>
        <translation>会议纪要已经发布。请先作更改，或保持原样。</translation>
    </message>
    <message>
        <source>The hub does not know this kind of action. Ask its operator to update it.</source>
        <translation>中心不认识此类操作。请其运营者更新。</translation>
    </message>
    <message>
        <source>What this refers to ({subject}) does not exist at the hub. Refresh and look again.</source>
        <translation>所指内容（{subject}）在中心不存在。请同步后再看。</translation>
    </message>
    <message>
        <source>{subject} exists already. Open that one instead of making another.</source>
        <translation>{subject} 已存在。请打开它，而不要另建。</translation>
    </message>
    <message>
        <source>“{value}” cannot be used as {field}. Correct it, then try again.</source>
        <translation>“{value}”不能用作 {field}。请更正后重试。</translation>
    </message>
    <message>
        <source>The {field} is empty. Write something, then try again.</source>
        <translation>{field} 为空。请填写后重试。</translation>
    </message>
    <message>
        <source>The text is longer than {most} characters. Shorten it, then try again.</source>
        <translation>文字超过 {most} 个字符。请缩短后重试。</translation>
    </message>
    <message>
        <source>A reply goes no further than what it answers: {most}. Choose that, or write a comment that is no reply.</source>
        <translation>回复的可见范围不能超过所回复的评论：{most}。请选择该范围，或另写一条不是回复的评论。</translation>
    </message>
    <message>
        <source>It was signed and sent already, so it cannot be undone. Send a new one to change it.</source>
        <translation>它已签名并发送，无法撤销。如需更改，请发送新的内容。</translation>
    </message>
    <message>
        <source>The hub refused it for a reason this program does not know ({reason}). Update TAC Desk.</source>
        <translation>中心因此程序不认识的原因拒绝了它（{reason}）。请更新 TAC Desk。</translation>
    </message>
    <message>
        <source>{dossier} is {state}, and this is for one that is {usual}. Look at what happens next for it.</source>
        <translation>{dossier} 为{state}，而这只适用于{usual}。请查看其后续步骤。</translation>
    </message>
    <message>
        <source>From {state} to {wanted} leads an act of its own: {act}. Choose that one, or override with a reason.</source>
        <translation>从{state}到{wanted}有专门的操作：{act}。请选择它，或说明理由破例。</translation>
    </message>
    <message>
        <source>The review of {dossier} is due on {day}. Write why it is to be opened before.</source>
        <translation>{dossier} 的复审于 {day} 到期。请写明为何提前启动。</translation>
    </message>
    <message>
        <source>The ballot “{question}” is not a motion that was closed and passed. Choose one that decided this.</source>
        <translation>投票“{question}”不是已关闭并通过的动议。请选择作出此决定的投票。</translation>
    </message>
    <message>
        <source>“{task}” is not a task of {dossier} as it stands. Look at its list of tasks.</source>
        <translation>“{task}”目前不是 {dossier} 的任务。请查看其任务清单。</translation>
    </message>
    <message>
        <source>{dossier} still has to do: {tasks}. Say what became of each, or override with a reason.</source>
        <translation>{dossier} 仍需完成：{tasks}。请说明各项结果，或说明理由破例。</translation>
    </message>
    <message>
        <source>{dossier} was sent no notice yet. Send one first.</source>
        <translation>尚未向 {dossier} 发送通知。请先发送。</translation>
    </message>
    <message>
        <source>The notice to {dossier} counts as acknowledged on {day}, and its time runs. Ask for more time if needed.</source>
        <translation>致 {dossier} 的通知视为于 {day} 确认，期限正在计算。如有需要，请申请更多时间。</translation>
    </message>
    <message>
        <source>The notice to {dossier} is not acknowledged yet, so no time runs. Record first that it was read.</source>
        <translation>致 {dossier} 的通知尚未确认，因此期限未开始计算。请先记录它已被阅读。</translation>
    </message>
    <message>
        <source>{dossier} has until the end of {day} (UTC) to remedy. Choose another ground: it asks to be retired, or a ballot decided it. An officer may override the time with a reason.</source>
        <translation>{dossier} 的整改期限至 {day} (UTC) 结束。请选择其他依据：项目方要求退役，或由投票决定。干事可说明理由突破期限。</translation>
    </message>
</context>
<context>
    <name>rulebook</name>
    <message>
        <source>Submitted</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Triaged</source>
        <translation>已初审</translation>
    </message>
    <message>
        <source>In queue</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>已介绍</translation>
    </message>
    <message>
        <source>In voting</source>
        <translation>投票中</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接纳</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Too early</source>
        <translation>为时过早</translation>
    </message>
    <message>
        <source>Waiting on comment</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>复审中</translation>
    </message>
    <message>
        <source>In remediation</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>Ecosystem</source>
        <translation>生态系统</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>候选</translation>
    </message>
    <message>
        <source>Hosted</source>
        <translation>托管</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动议</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Vertical</source>
        <translation>垂直领域</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>Needs more info</source>
        <translation>需要更多信息</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
</context>
<context>
    <name>scope</name>
    <message>
        <source>Partial evidence, cut short: {}</source>
        <translation>证据不完整，已截断：{}</translation>
    </message>
    <message>
        <source>{} repositories</source>
        <translation>{} 个仓库</translation>
    </message>
    <message>
        <source>1 does not resolve</source>
        <translation>1 个无法解析</translation>
    </message>
    <message>
        <source>{} do not resolve</source>
        <translation>{} 个无法解析</translation>
    </message>
    <message>
        <source>Also in scope</source>
        <translation>同在范围内</translation>
    </message>
    <message>
        <source>Does not resolve{}</source>
        <translation>无法解析{}</translation>
    </message>
    <message>
        <source>in all {}</source>
        <translation>共 {}</translation>
    </message>
</context>
<context>
    <name>slips</name>
    <message>
        <source>No slips were found</source>
        <translation>未发现疏漏</translation>
    </message>
    <message>
        <source>1 thing to look at</source>
        <translation>有 1 处需要查看</translation>
    </message>
    <message>
        <source>{} things to look at</source>
        <translation>有 {} 处需要查看</translation>
    </message>
</context>
<context>
    <name>sponsor</name>
    <message>
        <source>Candidate</source>
        <translation>候选人</translation>
    </message>
    <message>
        <source>No sponsor yet</source>
        <translation>尚无支持人</translation>
    </message>
    <message>
        <source>Applies for: {}</source>
        <translation>申请：{}</translation>
    </message>
    <message>
        <source>You fill a voting seat of the deciding body</source>
        <translation>您在作决定的机构中担任有投票权的席位</translation>
    </message>
    <message>
        <source>The place is free</source>
        <translation>位置空缺</translation>
    </message>
    <message>
        <source>It stands where it can be sponsored</source>
        <translation>其当前状态可以获得支持</translation>
    </message>
    <message>
        <source>It is an approved ecosystem project</source>
        <translation>它是已批准的生态系统项目</translation>
    </message>
    <message>
        <source>You have no conflict of interest in it</source>
        <translation>您与它没有利益冲突</translation>
    </message>
    <message>
        <source>You have room for one more project</source>
        <translation>您还可以再支持一个项目</translation>
    </message>
    <message>
        <source>You sponsor no project now.</source>
        <translation>您目前没有支持任何项目。</translation>
    </message>
    <message>
        <source>You sponsor 1 project now.</source>
        <translation>您目前支持 1 个项目。</translation>
    </message>
    <message>
        <source>You sponsor {} projects now.</source>
        <translation>您目前支持 {} 个项目。</translation>
    </message>
    <message>
        <source>The rulebook allows {}.</source>
        <translation>规则手册允许 {} 个。</translation>
    </message>
    <message>
        <source>sponsors 1</source>
        <translation>支持 1 个</translation>
    </message>
    <message>
        <source>sponsors {}</source>
        <translation>支持 {} 个</translation>
    </message>
    <message>
        <source>{name} became its sponsor.</source>
        <translation>{name} 成为支持人。</translation>
    </message>
    <message>
        <source>{name} offered it to {to}.</source>
        <translation>{name} 将其提供给 {to}。</translation>
    </message>
    <message>
        <source>{name} took the offer to {to} back.</source>
        <translation>{name} 收回了给 {to} 的提议。</translation>
    </message>
    <message>
        <source>{name} declined the offer.</source>
        <translation>{name} 谢绝了提议。</translation>
    </message>
    <message>
        <source>{name} took it over from {to}.</source>
        <translation>{name} 从 {to} 接手。</translation>
    </message>
    <message>
        <source>{name} joined as co-sponsor.</source>
        <translation>{name} 成为共同支持人。</translation>
    </message>
    <message>
        <source>{name} left as co-sponsor.</source>
        <translation>{name} 不再担任共同支持人。</translation>
    </message>
    <message>
        <source>The sponsorship of {to} ended.</source>
        <translation>{to} 的支持已结束。</translation>
    </message>
    <message>
        <source>{to} follows as the sponsor.</source>
        <translation>{to} 接任支持人。</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>{}: {}</source>
        <translation>{}：{}</translation>
    </message>
    <message>
        <source>{} ({})</source>
        <translation>{}（{}）</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>所需</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>法定人数</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>How others voted is shown</source>
        <translation>他人的投票向谁显示</translation>
    </message>
    <message>
        <source>Closes early</source>
        <translation>提前关闭</translation>
    </message>
    <message>
        <source>Primary and alternate</source>
        <translation>正席与候补</translation>
    </message>
    <message>
        <source>A vote can be changed</source>
        <translation>可否改票</translation>
    </message>
    <message>
        <source>Lasts at least</source>
        <translation>至少持续</translation>
    </message>
    <message>
        <source>Late votes are ruled on</source>
        <translation>迟到票的裁定</translation>
    </message>
    <message>
        <source>A reason is required with</source>
        <translation>须说明理由</translation>
    </message>
    <message>
        <source>A reason is for</source>
        <translation>理由的对象</translation>
    </message>
    <message>
        <source>The sponsor votes</source>
        <translation>支持人投票</translation>
    </message>
    <message>
        <source>{} of the eligible seats</source>
        <translation>有投票资格席位的{}</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} 小时</translation>
    </message>
    <message>
        <source>up to {} hours after the deadline</source>
        <translation>截止后 {} 小时内</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>more than {}</source>
        <translation>超过 {}</translation>
    </message>
    <message>
        <source>at least {}</source>
        <translation>至少 {}</translation>
    </message>
    <message>
        <source>eligible seats</source>
        <translation>有投票资格的席位</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>全部席位</translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation>所投票</translation>
    </message>
    <message>
        <source>votes cast without abstentions</source>
        <translation>所投票（不计弃权）</translation>
    </message>
    <message>
        <source>when every seat has voted</source>
        <translation>所有席位均已投票时</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>who speaks for the seat replaces the other&apos;s vote</source>
        <translation>代表席位者的后一票取代另一人的票</translation>
    </message>
    <message>
        <source>the first vote of a seat stands</source>
        <translation>以席位的第一票为准</translation>
    </message>
    <message>
        <source>until the close</source>
        <translation>直至关闭</translation>
    </message>
    <message>
        <source>to those who read votes, as they are cast</source>
        <translation>可阅读投票者，投出即显示</translation>
    </message>
    <message>
        <source>to those who have voted, and to all who read votes after the close</source>
        <translation>已投票者；关闭后为所有可阅读投票者</translation>
    </message>
    <message>
        <source>after the close</source>
        <translation>关闭之后</translation>
    </message>
    <message>
        <source>as it was when the ballot opened</source>
        <translation>以投票发起时为准</translation>
    </message>
    <message>
        <source>as it is when the ballot closes</source>
        <translation>以投票关闭时为准</translation>
    </message>
    <message>
        <source>abstain</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>recuse</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公众</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>council</source>
        <translation>理事会</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>less than a minute</source>
        <translation>不到一分钟</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>{} minutes</source>
        <translation>{} 分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>{} hours</source>
        <translation>{} 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>{} days</source>
        <translation>{} 天</translation>
    </message>
    <message>
        <source>closes in {}</source>
        <translation>{} 后结束</translation>
    </message>
    <message>
        <source>closed {} ago</source>
        <translation>{} 前结束</translation>
    </message>
    <message>
        <source>due in {}</source>
        <translation>{} 后到期</translation>
    </message>
    <message>
        <source>overdue by {}</source>
        <translation>已逾期 {}</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{} ago</source>
        <translation>{} 前</translation>
    </message>
    <message>
        <source>ddd dd MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <translation>M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>{} ({} here)</source>
        <translation>{}（本地 {}）</translation>
    </message>
    <message>
        <source>dd MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>dddd, dd MMMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 dddd HH:mm</translation>
    </message>
</context>
<context>
    <name>trouble</name>
    <message>
        <source>Something in TAC Desk itself went wrong</source>
        <translation>TAC Desk 本身出现了问题</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try again; if it happens again, report it with the log.</source>
        <translation>已保存的内容没有丢失。请重试；如再次出现，请附上日志报告。</translation>
    </message>
    <message>
        <source>A file of TAC Desk cannot be read</source>
        <translation>无法读取 TAC Desk 的一个文件</translation>
    </message>
    <message>
        <source>A file of TAC Desk cannot be used</source>
        <translation>无法使用 TAC Desk 的一个文件</translation>
    </message>
    <message>
        <source>A passphrase is needed</source>
        <translation>需要口令</translation>
    </message>
    <message>
        <source>A secret does not fit into a keyring</source>
        <translation>密钥内容放不进钥匙串</translation>
    </message>
    <message>
        <source>A secure connection could not be made</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>An officer, or you on another computer, revoked it.</source>
        <translation>干事或您在另一台计算机上吊销了它。</translation>
    </message>
    <message>
        <source>Another computer gave back other entries for the same places.</source>
        <translation>另一台计算机为相同位置交回了不同的记录。</translation>
    </message>
    <message>
        <source>Another copy of it, or one put back from a backup, has signed in with the same key.</source>
        <translation>它的另一份副本（或从备份恢复的副本）用同一密钥登录过。</translation>
    </message>
    <message>
        <source>Another hub answers at this address</source>
        <translation>此地址应答的是另一个中心</translation>
    </message>
    <message>
        <source>Ask the secretary for a new enrolment code.</source>
        <translation>请向秘书索取新的登记代码。</translation>
    </message>
    <message>
        <source>Ask the secretary.</source>
        <translation>请询问秘书。</translation>
    </message>
    <message>
        <source>Check it, or ask the secretary for a new one.</source>
        <translation>请核对，或向秘书索取新代码。</translation>
    </message>
    <message>
        <source>Check that the disk has room and the folder is yours, then try again.</source>
        <translation>请确认磁盘有空间且文件夹属于您，然后重试。</translation>
    </message>
    <message>
        <source>Check that the folder exists, belongs to you and can be written, then start TAC Desk again.</source>
        <translation>请确认文件夹存在、属于您且可写，然后重新启动 TAC Desk。</translation>
    </message>
    <message>
        <source>Check that this is the right repository; nothing of it was kept.</source>
        <translation>请确认这是正确的仓库；没有保留其任何内容。</translation>
    </message>
    <message>
        <source>Check the address and the network, or clone it yourself and give the folder.</source>
        <translation>请检查地址和网络，或自行克隆并给出文件夹。</translation>
    </message>
    <message>
        <source>Check the address; evidence needs at least one commit.</source>
        <translation>请检查地址；证据至少需要一次提交。</translation>
    </message>
    <message>
        <source>Check the hub&apos;s address; the council&apos;s secretary can tell you the right one.</source>
        <translation>请检查中心地址；理事会秘书可告知正确的地址。</translation>
    </message>
    <message>
        <source>Check the network. Check the hub&apos;s address; the council&apos;s secretary can tell you the right one.</source>
        <translation>请检查网络。请检查中心地址；理事会秘书可告知正确的地址。</translation>
    </message>
    <message>
        <source>Check the network. Your work is saved on this computer; it is sent when the hub answers again.</source>
        <translation>请检查网络。您的工作已保存在本机；中心恢复应答后即发送。</translation>
    </message>
    <message>
        <source>Choose a longer one, such as four words.</source>
        <translation>请选择更长的口令，例如四个词。</translation>
    </message>
    <message>
        <source>Collect again; give it more time if the repository is large or the machine is busy.</source>
        <translation>请重新收集；如果仓库很大或机器繁忙，请给予更多时间。</translation>
    </message>
    <message>
        <source>Collecting was ended early</source>
        <translation>收集提前结束</translation>
    </message>
    <message>
        <source>Do not go on: somebody may be in between. Ask the operator, or name the hub&apos;s own CA file.</source>
        <translation>请勿继续：中间可能有人窃听。请询问运营者，或指定中心自己的 CA 文件。</translation>
    </message>
    <message>
        <source>Exchange as usual; an officer can begin a recovery with tac-hub recover begin.</source>
        <translation>请照常同步；干事可用 tac-hub recover begin 开始恢复。</translation>
    </message>
    <message>
        <source>Fetch the full history (git fetch --unshallow), then try again.</source>
        <translation>请获取完整历史 (git fetch --unshallow)，然后重试。</translation>
    </message>
    <message>
        <source>Free some space on this disk, then try again.</source>
        <translation>请在此磁盘上腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>Free some space on this disk; TAC Desk then goes on by itself.</source>
        <translation>请在此磁盘上腾出空间；之后 TAC Desk 会自行继续。</translation>
    </message>
    <message>
        <source>Git could not read this repository</source>
        <translation>Git 无法读取此仓库</translation>
    </message>
    <message>
        <source>Git is not installed</source>
        <translation>未安装 Git</translation>
    </message>
    <message>
        <source>Git is too old</source>
        <translation>Git 版本过旧</translation>
    </message>
    <message>
        <source>Give a branch, a commit, or a tag of a commit with --ref.</source>
        <translation>请用 --ref 给出分支、提交或提交的标签。</translation>
    </message>
    <message>
        <source>Give a later instant with --as-of, or another branch with --ref.</source>
        <translation>请用 --as-of 给出更晚的时间，或用 --ref 给出其他分支。</translation>
    </message>
    <message>
        <source>Give one of these with --ref, or leave it out for the default branch.</source>
        <translation>请用 --ref 给出其中之一，或省略以使用默认分支。</translation>
    </message>
    <message>
        <source>Give the folder of a clone (bare or not), or an https address.</source>
        <translation>请给出克隆的文件夹（裸仓库亦可）或 https 地址。</translation>
    </message>
    <message>
        <source>Go on with one copy only, and first save the words of both with tac-desk unsent -o FILE. Then run tac-desk set-aside and ask the secretary for a new enrolment code; the device is revoked there.</source>
        <translation>请只用一份副本继续，并先用 tac-desk unsent -o 文件 保存两份中的文字。然后运行 tac-desk set-aside，并向秘书索取新的登记代码；届时该设备会被吊销。</translation>
    </message>
    <message>
        <source>If that is the repository you mean, give its own folder.</source>
        <translation>如果您指的是那个仓库，请给出它自己的文件夹。</translation>
    </message>
    <message>
        <source>Install TAC Desk again.</source>
        <translation>请重新安装 TAC Desk。</translation>
    </message>
    <message>
        <source>Install a newer git, then try again.</source>
        <translation>请安装更新的 git，然后重试。</translation>
    </message>
    <message>
        <source>Install git 2.36 or newer, then try again.</source>
        <translation>请安装 git 2.36 或更新版本，然后重试。</translation>
    </message>
    <message>
        <source>Install the newer version again; nothing was changed.</source>
        <translation>请重新安装较新的版本；未作任何更改。</translation>
    </message>
    <message>
        <source>Install the system&apos;s CA certificates.</source>
        <translation>请安装系统的 CA 证书。</translation>
    </message>
    <message>
        <source>It does not have the agreed form.</source>
        <translation>它不符合约定的格式。</translation>
    </message>
    <message>
        <source>It is in the hub&apos;s log.</source>
        <translation>详见中心的日志。</translation>
    </message>
    <message>
        <source>It is mistyped, too old, or was used.</source>
        <translation>输入有误、已过期或已被使用。</translation>
    </message>
    <message>
        <source>It is not what the hub signed after the entries it has.</source>
        <translation>它不是中心在其已有记录之后所签名的内容。</translation>
    </message>
    <message>
        <source>It speaks an older protocol.</source>
        <translation>它使用较旧的协议。</translation>
    </message>
    <message>
        <source>It takes no entries back.</source>
        <translation>它不接收交回的记录。</translation>
    </message>
    <message>
        <source>It waits for entries that it lacks; this computer gives back those it has.</source>
        <translation>它在等待缺少的记录；本机会交回所拥有的记录。</translation>
    </message>
    <message>
        <source>It was restored from a backup and goes on without what was entered after it.</source>
        <translation>它已从备份恢复，在缺少其后记录的情况下继续运行。</translation>
    </message>
    <message>
        <source>Its database does not answer.</source>
        <translation>其数据库没有应答。</translation>
    </message>
    <message>
        <source>Keep this computer&apos;s data, and tell an officer.</source>
        <translation>请保留本机的数据，并告知干事。</translation>
    </message>
    <message>
        <source>Keep this computer&apos;s data, and tell an officer: a new epoch may be needed.</source>
        <translation>请保留本机的数据，并告知干事：可能需要新的纪元。</translation>
    </message>
    <message>
        <source>Make a complete clone of it (git repack -a -d, then remove the alternates) and give that.</source>
        <translation>请制作完整克隆（git repack -a -d，然后移除 alternates）并给出它。</translation>
    </message>
    <message>
        <source>No certificates to check the hub with</source>
        <translation>没有用于检查中心的证书</translation>
    </message>
    <message>
        <source>No such branch, tag or commit</source>
        <translation>没有这样的分支、标签或提交</translation>
    </message>
    <message>
        <source>Not a git repository</source>
        <translation>不是 git 仓库</translation>
    </message>
    <message>
        <source>Nothing had been committed yet</source>
        <translation>当时尚无任何提交</translation>
    </message>
    <message>
        <source>Nothing is lost here. Tell an officer: after tac-hub recover begin, start TAC Desk again; it gives back what the hub lacks.</source>
        <translation>这里没有丢失任何内容。请告知干事：在 tac-hub recover begin 之后重新启动 TAC Desk；它会交回中心缺少的内容。</translation>
    </message>
    <message>
        <source>Nothing is lost. Go on working: what you do is saved on this computer and sent when the hub goes on.</source>
        <translation>没有丢失任何内容。请继续工作：您所做的会保存在本机，待中心恢复后发送。</translation>
    </message>
    <message>
        <source>Nothing of it was kept. Try again later; if it stays like this, tell the hub&apos;s operator.</source>
        <translation>没有保留其任何内容。请稍后重试；如果一直如此，请告知中心的运营者。</translation>
    </message>
    <message>
        <source>Nothing of its answer was kept. Tell the council&apos;s secretary before you go on.</source>
        <translation>没有保留其应答的任何内容。请先告知理事会秘书，再继续。</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. If it happens again, report it with the log.</source>
        <translation>已保存的内容没有丢失。如再次出现，请附上日志报告。</translation>
    </message>
    <message>
        <source>Reading the repository took too long</source>
        <translation>读取仓库耗时过长</translation>
    </message>
    <message>
        <source>Renew it.</source>
        <translation>请更新登录。</translation>
    </message>
    <message>
        <source>Restore it or its key from a backup. Else save what can be read with tac-desk unsent -o FILE; then tac-desk set-aside keeps the file and begins anew.</source>
        <translation>请从备份恢复该文件或其密钥。否则请用 tac-desk unsent -o 文件 保存可读的内容；之后 tac-desk set-aside 会保留该文件并重新开始。</translation>
    </message>
    <message>
        <source>Restore the file from a backup, or keep all with tac-desk set-aside and sign in anew.</source>
        <translation>请从备份恢复该文件，或用 tac-desk set-aside 保留全部并重新登录。</translation>
    </message>
    <message>
        <source>Restore the keyring from a backup; or tac-desk set-aside keeps the files, then sign in anew.</source>
        <translation>请从备份恢复钥匙串；或用 tac-desk set-aside 保留文件，然后重新登录。</translation>
    </message>
    <message>
        <source>Send less.</source>
        <translation>请减少发送的内容。</translation>
    </message>
    <message>
        <source>Send them in several.</source>
        <translation>请分几次发送。</translation>
    </message>
    <message>
        <source>Sign in again on this computer.</source>
        <translation>请在本机重新登录。</translation>
    </message>
    <message>
        <source>Sign in to your desktop session as usual and start TAC Desk there; nothing was changed.</source>
        <translation>请照常登录桌面会话并在其中启动 TAC Desk；未作任何更改。</translation>
    </message>
    <message>
        <source>Sign in with an enrolment code.</source>
        <translation>请用登记代码登录。</translation>
    </message>
    <message>
        <source>Start TAC Desk again: this file is only a copy, and is fetched from the hub again.</source>
        <translation>请重新启动 TAC Desk：此文件只是副本，会重新从中心获取。</translation>
    </message>
    <message>
        <source>Start again and type one.</source>
        <translation>请重新启动并输入口令。</translation>
    </message>
    <message>
        <source>Switch to the window that is open, or close it and start again.</source>
        <translation>请切换到已打开的窗口，或关闭它后重新启动。</translation>
    </message>
    <message>
        <source>TAC Desk is already running for this profile</source>
        <translation>TAC Desk 已在为此配置运行</translation>
    </message>
    <message>
        <source>TAC Desk is too old for this hub</source>
        <translation>TAC Desk 对此中心来说版本过旧</translation>
    </message>
    <message>
        <source>TAC Desk is too old to vote here</source>
        <translation>TAC Desk 版本过旧，无法在此投票</translation>
    </message>
    <message>
        <source>Tell the council&apos;s administrator; your work stays saved on this computer.</source>
        <translation>请告知理事会管理员；您的工作仍保存在本机。</translation>
    </message>
    <message>
        <source>The access token is too old.</source>
        <translation>访问令牌已过期。</translation>
    </message>
    <message>
        <source>The database engine is too old</source>
        <translation>数据库引擎版本过旧</translation>
    </message>
    <message>
        <source>The disk is almost full</source>
        <translation>磁盘即将用满</translation>
    </message>
    <message>
        <source>The hub cannot do this here</source>
        <translation>中心在此无法执行</translation>
    </message>
    <message>
        <source>The hub did not understand the request</source>
        <translation>中心无法理解请求</translation>
    </message>
    <message>
        <source>The hub does not answer</source>
        <translation>中心没有应答</translation>
    </message>
    <message>
        <source>The hub does not have what was asked for.</source>
        <translation>中心没有所请求的内容。</translation>
    </message>
    <message>
        <source>The hub does not know the token.</source>
        <translation>中心不认识该令牌。</translation>
    </message>
    <message>
        <source>The hub does not let this computer in</source>
        <translation>中心不允许此计算机进入</translation>
    </message>
    <message>
        <source>The hub does not list you.</source>
        <translation>中心未将您列为成员。</translation>
    </message>
    <message>
        <source>The hub goes on with another ledger</source>
        <translation>中心启用了另一个账本</translation>
    </message>
    <message>
        <source>The hub is being restored from a backup</source>
        <translation>中心正在从备份恢复</translation>
    </message>
    <message>
        <source>The hub is busy</source>
        <translation>中心繁忙</translation>
    </message>
    <message>
        <source>The hub is not in recovery</source>
        <translation>中心不在恢复中</translation>
    </message>
    <message>
        <source>The hub limits how often one computer asks.</source>
        <translation>中心限制一台计算机的请求频率。</translation>
    </message>
    <message>
        <source>The hub made a mistake</source>
        <translation>中心出错</translation>
    </message>
    <message>
        <source>The hub sends this computer elsewhere</source>
        <translation>中心将此计算机引向别处</translation>
    </message>
    <message>
        <source>The hub signed two different ledgers</source>
        <translation>中心签署了两个不同的账本</translation>
    </message>
    <message>
        <source>The hub stopped waiting for it.</source>
        <translation>中心不再等待它。</translation>
    </message>
    <message>
        <source>The hub takes too long to answer</source>
        <translation>中心应答时间过长</translation>
    </message>
    <message>
        <source>The hub waits after wrong codes.</source>
        <translation>代码错误后中心会等待。</translation>
    </message>
    <message>
        <source>The hub&apos;s answer is too large</source>
        <translation>中心的应答过大</translation>
    </message>
    <message>
        <source>The hub&apos;s answer makes no sense</source>
        <translation>中心的应答无法理解</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not trusted</source>
        <translation>中心的证书不受信任</translation>
    </message>
    <message>
        <source>The hub&apos;s key was replaced</source>
        <translation>中心的密钥已更换</translation>
    </message>
    <message>
        <source>The hub&apos;s ledger is shorter than this computer&apos;s copy</source>
        <translation>中心的账本比本机副本短</translation>
    </message>
    <message>
        <source>The hub&apos;s name cannot be found</source>
        <translation>找不到中心的名称</translation>
    </message>
    <message>
        <source>The hub&apos;s record does not match the copy on this computer</source>
        <translation>中心的记录与本机副本不符</translation>
    </message>
    <message>
        <source>The key of this profile is missing</source>
        <translation>此配置的密钥缺失</translation>
    </message>
    <message>
        <source>The keyring that holds this profile&apos;s secrets is missing</source>
        <translation>保存此配置密钥的钥匙串缺失</translation>
    </message>
    <message>
        <source>The method is not allowed.</source>
        <translation>不允许该方法。</translation>
    </message>
    <message>
        <source>The passphrase is wrong</source>
        <translation>口令错误</translation>
    </message>
    <message>
        <source>The repository is too large to read</source>
        <translation>仓库过大，无法读取</translation>
    </message>
    <message>
        <source>The repository may be damaged: make a fresh clone, then try again.</source>
        <translation>仓库可能已损坏：请重新克隆，然后重试。</translation>
    </message>
    <message>
        <source>The request came too slowly</source>
        <translation>请求过慢</translation>
    </message>
    <message>
        <source>The request is too large</source>
        <translation>请求过大</translation>
    </message>
    <message>
        <source>The request was given up</source>
        <translation>请求已放弃</translation>
    </message>
    <message>
        <source>The secrets of this profile cannot be read</source>
        <translation>无法读取此配置的密钥</translation>
    </message>
    <message>
        <source>The secrets of this profile cannot be saved</source>
        <translation>无法保存此配置的密钥</translation>
    </message>
    <message>
        <source>The sign-in has to be renewed</source>
        <translation>需要更新登录</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used</source>
        <translation>无法使用系统钥匙串</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not answer</source>
        <translation>系统钥匙串没有应答</translation>
    </message>
    <message>
        <source>There is no hub at this address</source>
        <translation>此地址没有中心</translation>
    </message>
    <message>
        <source>There is no room left on the disk</source>
        <translation>磁盘已无空间</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>这里没有内容</translation>
    </message>
    <message>
        <source>This clone is too shallow</source>
        <translation>此克隆过浅</translation>
    </message>
    <message>
        <source>This computer is not signed in</source>
        <translation>此计算机未登录</translation>
    </message>
    <message>
        <source>This computer was signed out</source>
        <translation>此计算机已被退出登录</translation>
    </message>
    <message>
        <source>This computer&apos;s profile is used twice</source>
        <translation>此计算机的配置被重复使用</translation>
    </message>
    <message>
        <source>This does not continue the hub&apos;s ledger</source>
        <translation>这不是中心账本的延续</translation>
    </message>
    <message>
        <source>This enrolment code does not work</source>
        <translation>此登记代码无效</translation>
    </message>
    <message>
        <source>This folder leads to another repository</source>
        <translation>此文件夹指向另一个仓库</translation>
    </message>
    <message>
        <source>This is no commit</source>
        <translation>这不是提交</translation>
    </message>
    <message>
        <source>This is not an address of a hub</source>
        <translation>这不是中心的地址</translation>
    </message>
    <message>
        <source>This is not an enrolment code</source>
        <translation>这不是登记代码</translation>
    </message>
    <message>
        <source>This passphrase is too short</source>
        <translation>此口令过短</translation>
    </message>
    <message>
        <source>This profile is not signed in</source>
        <translation>此配置未登录</translation>
    </message>
    <message>
        <source>This program is too old for the hub</source>
        <translation>此程序对中心来说版本过旧</translation>
    </message>
    <message>
        <source>This repository borrows objects from another one</source>
        <translation>此仓库从另一个仓库借用对象</translation>
    </message>
    <message>
        <source>This repository could not be fetched</source>
        <translation>无法获取此仓库</translation>
    </message>
    <message>
        <source>This repository is empty</source>
        <translation>此仓库为空</translation>
    </message>
    <message>
        <source>This sign-in is not valid</source>
        <translation>此登录无效</translation>
    </message>
    <message>
        <source>Too many commands at once</source>
        <translation>一次命令过多</translation>
    </message>
    <message>
        <source>Too many failed tries</source>
        <translation>失败次数过多</translation>
    </message>
    <message>
        <source>Too many requests at once</source>
        <translation>一次请求过多</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请一分钟后重试。</translation>
    </message>
    <message>
        <source>Try again in ten minutes.</source>
        <translation>请十分钟后重试。</translation>
    </message>
    <message>
        <source>Try again later; if it stays like this, tell the hub&apos;s operator.</source>
        <translation>请稍后重试；如果一直如此，请告知中心的运营者。</translation>
    </message>
    <message>
        <source>Try again later; nothing was lost.</source>
        <translation>请稍后重试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Try again when the machine is less busy; if it happens again, the repository may be hostile.</source>
        <translation>请在机器较空闲时重试；如再次出现，该仓库可能是恶意的。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>Type it again; nothing was changed. When it is lost, tac-desk set-aside keeps the files and begins anew.</source>
        <translation>请重新输入；未作任何更改。如口令已丢失，tac-desk set-aside 会保留文件并重新开始。</translation>
    </message>
    <message>
        <source>Type it as https://hub.example.org.</source>
        <translation>请按 https://hub.example.org 的格式输入。</translation>
    </message>
    <message>
        <source>Type the code as the secretary gave it; spaces, dashes and lower case do not matter.</source>
        <translation>请按秘书给出的代码输入；空格、连字符和大小写无关紧要。</translation>
    </message>
    <message>
        <source>Unlock it (a dialog may be hidden behind this window), then try again.</source>
        <translation>请解锁（对话框可能在此窗口后面），然后重试。</translation>
    </message>
    <message>
        <source>Unlock or repair it, then try again.</source>
        <translation>请解锁或修复，然后重试。</translation>
    </message>
    <message>
        <source>Update TAC Desk on this computer.</source>
        <translation>请在本机更新 TAC Desk。</translation>
    </message>
    <message>
        <source>Update TAC Desk on this computer. What you began is kept.</source>
        <translation>请在本机更新 TAC Desk。您已开始的内容会保留。</translation>
    </message>
    <message>
        <source>Wait a moment; nothing was lost.</source>
        <translation>请稍候；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>You are not a member here</source>
        <translation>您不是这里的成员</translation>
    </message>
    <message>
        <source>Your saved work was written by a newer TAC Desk</source>
        <translation>您保存的工作由更新版本的 TAC Desk 写入</translation>
    </message>
    <message>
        <source>Your work is saved on this computer; it is sent when the hub answers again.</source>
        <translation>您的工作已保存在本机；中心恢复应答后即发送。</translation>
    </message>
    <message>
        <source>Your work is saved on this computer; it is sent when the hub answers again. Try again later; if it stays like this, tell the hub&apos;s operator.</source>
        <translation>您的工作已保存在本机；中心恢复应答后即发送。请稍后重试；如果一直如此，请告知中心的运营者。</translation>
    </message>
</context>
<context>
    <name>vote</name>
    <message>
        <source>Others&apos; votes are closed to you while a conflict of interest stands</source>
        <translation>利益冲突存续期间，他人的投票不对您显示</translation>
    </message>
    <message>
        <source>Votes are shown to the council only, until the ballot closes</source>
        <translation>投票关闭之前，投票情况仅对理事会显示</translation>
    </message>
    <message>
        <source>Cancelled without a result: {}</source>
        <translation>已取消，无结果：{}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Did not pass</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>{}: {} yes of {}, {} were needed</source>
        <translation>{}：{} 票赞成，共 {}，需要 {}</translation>
    </message>
    <message>
        <source>{}; there was no quorum</source>
        <translation>{}；未达法定人数</translation>
    </message>
    <message>
        <source>No vote counts yet; how many yes it needs depends on how many vote</source>
        <translation>尚无计入的票；需要多少赞成票取决于投票人数</translation>
    </message>
    <message>
        <source>Needs {} of {} yes; {} so far</source>
        <translation>需要 {}/{} 票赞成；目前 {}</translation>
    </message>
    <message>
        <source>{}; needs {} more yes to pass</source>
        <translation>{}；还需 {} 票赞成才能通过</translation>
    </message>
    <message>
        <source>{}; enough</source>
        <translation>{}；已足够</translation>
    </message>
    <message>
        <source>{}; enough, once the quorum is met</source>
        <translation>{}；达到法定人数后即足够</translation>
    </message>
    <message>
        <source>Sealed: how others vote is shown once your own vote is counted</source>
        <translation>已密封：您自己的票计入后，才显示他人的投票</translation>
    </message>
    <message>
        <source>Sealed: how others vote is shown when the ballot closes</source>
        <translation>已密封：投票关闭后，才显示他人的投票</translation>
    </message>
    <message>
        <source>1 seat may vote</source>
        <translation>1 个席位可以投票</translation>
    </message>
    <message>
        <source>{} seats may vote</source>
        <translation>{} 个席位可以投票</translation>
    </message>
    <message>
        <source>{} yes</source>
        <translation>{} 赞成</translation>
    </message>
    <message>
        <source>{} no</source>
        <translation>{} 反对</translation>
    </message>
    <message>
        <source>{} abstain</source>
        <translation>{} 弃权</translation>
    </message>
    <message>
        <source>{} not voted</source>
        <translation>{} 未投票</translation>
    </message>
    <message>
        <source>{} recused, so the base is {} instead of {}</source>
        <translation>{} 个回避，因此基数为 {} 而不是 {}</translation>
    </message>
    <message>
        <source>{} of {} yes votes are of one affiliation: {}</source>
        <translation>{}/{} 张赞成票属于同一隶属：{}</translation>
    </message>
    <message>
        <source>{} of {} no votes are of one affiliation: {}</source>
        <translation>{}/{} 张反对票属于同一隶属：{}</translation>
    </message>
    <message>
        <source>{}; {}.</source>
        <translation>{}；{}。</translation>
    </message>
    <message>
        <source>Until it closes, your vote is shown to those who have voted.</source>
        <translation>关闭之前，您的票只对已投票者显示。</translation>
    </message>
    <message>
        <source>Nobody is shown your vote before it closes.</source>
        <translation>关闭之前，您的票不对任何人显示。</translation>
    </message>
    <message>
        <source>More than {share} of {base}</source>
        <translation>超过{base}的 {share}</translation>
    </message>
    <message>
        <source>At least {share} of {base}</source>
        <translation>至少{base}的 {share}</translation>
    </message>
    <message>
        <source>all eligible seats</source>
        <translation>全部有投票资格的席位</translation>
    </message>
    <message>
        <source>the votes cast</source>
        <translation>所投票</translation>
    </message>
    <message>
        <source>the votes cast, abstentions left out</source>
        <translation>所投票（不计弃权）</translation>
    </message>
    <message>
        <source>all seats</source>
        <translation>全部席位</translation>
    </message>
    <message>
        <source>quorum of {}</source>
        <translation>法定人数 {}</translation>
    </message>
    <message>
        <source>is met</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>is not met</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>quorum of {} {}: {} seats at the roll call, {} have voted</source>
        <translation>法定人数 {} {}：点名 {} 个席位，{} 个已投票</translation>
    </message>
    <message>
        <source>quorum of {} is met</source>
        <translation>法定人数 {} 已达到</translation>
    </message>
    <message>
        <source>quorum of {} not met yet</source>
        <translation>法定人数 {} 尚未达到</translation>
    </message>
    <message>
        <source>Cancelled on {}</source>
        <translation>于 {} 取消</translation>
    </message>
    <message>
        <source>Closed on {}</source>
        <translation>于 {} 关闭</translation>
    </message>
    <message>
        <source>Frozen since {}: it takes no votes and does not close</source>
        <translation>自 {} 起冻结：不接受投票，也不关闭</translation>
    </message>
    <message>
        <source>Voted on in the meeting: open until an officer closes it</source>
        <translation>在会议中表决：开放至干事关闭</translation>
    </message>
    <message>
        <source>The deadline has passed: {}</source>
        <translation>截止时间已过：{}</translation>
    </message>
    <message>
        <source>Closes in {}: {}</source>
        <translation>{} 后关闭：{}</translation>
    </message>
    <message>
        <source>The hub was restored: {}</source>
        <translation>中心已恢复：{}</translation>
    </message>
    <message>
        <source>{} can resume it, with the time it stood still added, or cancel it.</source>
        <translation>{} 可以恢复它（补足停滞的时间），或取消它。</translation>
    </message>
    <message>
        <source>An officer</source>
        <translation>干事</translation>
    </message>
    <message>
        <source>Turned from a vote of the meeting into an e-vote: {}</source>
        <translation>从会议表决改为在线投票：{}</translation>
    </message>
    <message>
        <source>Extended: {}</source>
        <translation>已延长：{}</translation>
    </message>
    <message>
        <source>You were reminded on {}: {} has not voted.</source>
        <translation>您于 {} 收到提醒：{} 尚未投票。</translation>
    </message>
    <message>
        <source>A vote of {} came too late; an officer may still rule that it counts.</source>
        <translation>{} 的一票迟到；干事仍可裁定计入。</translation>
    </message>
    <message>
        <source>A vote of {} came too late; it was not counted.</source>
        <translation>{} 的一票迟到；未计入。</translation>
    </message>
    <message>
        <source>The late vote of {} was ruled to count: {}</source>
        <translation>{} 的迟到票经裁定计入：{}</translation>
    </message>
    <message>
        <source>The late vote of {} was ruled not to count: {}</source>
        <translation>{} 的迟到票经裁定不计入：{}</translation>
    </message>
    <message>
        <source>all seats that are not recused</source>
        <translation>全部未回避的席位</translation>
    </message>
    <message>
        <source>votes cast</source>
        <translation>所投票</translation>
    </message>
    <message>
        <source>votes cast without abstentions</source>
        <translation>所投票（不计弃权）</translation>
    </message>
    <message>
        <source> or by </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Counted by {}, the result would be the opposite.</source>
        <translation>若按{}计算，结果将相反。</translation>
    </message>
    <message>
        <source>As it stands it does not pass; counted by {} it would.</source>
        <translation>目前不通过；若按{}计算则通过。</translation>
    </message>
    <message>
        <source>As it stands it passes; counted by {} it would not.</source>
        <translation>目前通过；若按{}计算则不通过。</translation>
    </message>
    <message>
        <source>You vote for {}.</source>
        <translation>您代表 {} 投票。</translation>
    </message>
    <message>
        <source>dd MMM, HH:mm</source>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>This seat says {} since {}. You may change it until the vote closes.</source>
        <translation>该席位投{}，自 {}。投票关闭前可以更改。</translation>
    </message>
    <message>
        <source>This seat says {} since {}. By the terms of this ballot that stands.</source>
        <translation>该席位投{}，自 {}。按此投票的条款，不可更改。</translation>
    </message>
    <message>
        <source>This ballot was cancelled; nothing was decided.</source>
        <translation>此投票已取消；未作任何决定。</translation>
    </message>
    <message>
        <source>This ballot is closed. Its result is in the record.</source>
        <translation>此投票已关闭。其结果在记录中。</translation>
    </message>
    <message>
        <source>You hold no seat on the roll of this ballot, so you can read it but not vote.</source>
        <translation>您在此投票的名册上没有席位，因此可以阅读但不能投票。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Returning</source>
        <translation>再次申请</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>虚构</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>有变化</translation>
    </message>
    <message>
        <source>Put away until there is news</source>
        <translation>已收起，直到有新消息</translation>
    </message>
    <message>
        <source>Put off until {}</source>
        <translation>已推迟到 {}</translation>
    </message>
    <message>
        <source>Session {}</source>
        <translation>场次 {}</translation>
    </message>
    <message>
        <source>No. {} in line</source>
        <translation>排队第 {}</translation>
    </message>
    <message>
        <source>No. {}, session {}</source>
        <translation>第 {}，场次 {}</translation>
    </message>
    <message>
        <source>Reviewed by me</source>
        <translation>我已评审</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Fail</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>裁量</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>1 other verdict</source>
        <translation>1 个他人结论</translation>
    </message>
    <message>
        <source>{} other verdicts</source>
        <translation>{} 个他人结论</translation>
    </message>
    <message>
        <source>{}, shown once yours is given</source>
        <translation>{}，您给出结论后显示</translation>
    </message>
    <message>
        <source>Met, and it was verified</source>
        <translation>已满足，并经核实</translation>
    </message>
    <message>
        <source>Partly met, or it could not be verified</source>
        <translation>部分满足，或无法核实</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未满足</translation>
    </message>
    <message>
        <source>All is known, the rule leaves it open: your note names the question</source>
        <translation>情况清楚，规则未定：请在备注中写明问题</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>赞成</translation>
    </message>
    <message>
        <source>No</source>
        <translation>反对</translation>
    </message>
    <message>
        <source>Abstain</source>
        <translation>弃权</translation>
    </message>
    <message>
        <source>Recuse</source>
        <translation>回避</translation>
    </message>
    <message>
        <source>Counts towards the majority</source>
        <translation>计入多数</translation>
    </message>
    <message>
        <source>Counts against</source>
        <translation>计为反对</translation>
    </message>
    <message>
        <source>Says neither yes nor no</source>
        <translation>既不赞成也不反对</translation>
    </message>
    <message>
        <source>A conflict of interest: your seat takes no part</source>
        <translation>利益冲突：您的席位不参与</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>投票</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评审</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>再看一次</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>跟进</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>支持人</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>已保存在本机</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>已计入</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需要您处理</translation>
    </message>
    <message>
        <source>It can still be undone; then it is signed and sent.</source>
        <translation>仍可撤销；之后将签名并发送。</translation>
    </message>
    <message>
        <source>Signed; it is sent as soon as the hub can be reached.</source>
        <translation>已签名；一旦能连接中心即发送。</translation>
    </message>
    <message>
        <source>The hub has it; its place in the record is being verified.</source>
        <translation>中心已收到；正在核实其在记录中的位置。</translation>
    </message>
    <message>
        <source>It is in the record, and this computer has verified that.</source>
        <translation>已在记录中，且本机已核实。</translation>
    </message>
    <message>
        <source>The hub recorded it with the reason; it does not count.</source>
        <translation>中心已连同原因记录；不计入。</translation>
    </message>
    <message>
        <source>It was sent, but by now the rules would refuse it.</source>
        <translation>已发送，但按现在的规则会被拒绝。</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Council and applicant</source>
        <translation>理事会和申请人</translation>
    </message>
    <message>
        <source>Council only</source>
        <translation>仅理事会</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>仅自己</translation>
    </message>
    <message>
        <source>Everybody who is signed in at the hub reads it, observers too.</source>
        <translation>所有登录中心的人都能阅读，包括观察员。</translation>
    </message>
    <message>
        <source>Members and officers read it, and it counts as told to the applicant.</source>
        <translation>委员和干事可以阅读，并视为已告知申请方。</translation>
    </message>
    <message>
        <source>Members and officers read it, nobody else.</source>
        <translation>只有委员和干事可以阅读。</translation>
    </message>
    <message>
        <source>Nobody else reads it.</source>
        <translation>其他人无法阅读。</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>必须</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>应当</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已满足</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>Only mentioned</source>
        <translation>仅提及</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>未核实</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>评论</translation>
    </message>
    <message>
        <source>Draft of a letter</source>
        <translation>信件草稿</translation>
    </message>
    <message>
        <source>Sponsorship</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Sponsorship withdrawn</source>
        <translation>撤回支持</translation>
    </message>
    <message>
        <source>Sponsorship offered</source>
        <translation>提供支持</translation>
    </message>
    <message>
        <source>Offer answered</source>
        <translation>答复提议</translation>
    </message>
    <message>
        <source>Co-sponsorship</source>
        <translation>共同支持</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Answer to an ask</source>
        <translation>答复要求</translation>
    </message>
    <message>
        <source>Ask settled</source>
        <translation>了结要求</translation>
    </message>
    <message>
        <source>Interest declared</source>
        <translation>申报利益关系</translation>
    </message>
    <message>
        <source>Interest withdrawn</source>
        <translation>撤回利益关系</translation>
    </message>
    <message>
        <source>Interest dismissed</source>
        <translation>认定不影响</translation>
    </message>
    <message>
        <source>Seats delegated</source>
        <translation>委托席位</translation>
    </message>
    <message>
        <source>Membership declared</source>
        <translation>声明成员身份</translation>
    </message>
    <message>
        <source>Body left</source>
        <translation>退出机构</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>豁免</translation>
    </message>
    <message>
        <source>State changed</source>
        <translation>变更状态</translation>
    </message>
    <message>
        <source>Application filed</source>
        <translation>提交申请</translation>
    </message>
    <message>
        <source>Application changed</source>
        <translation>更改申请</translation>
    </message>
    <message>
        <source>Dossier scheduled</source>
        <translation>安排档案</translation>
    </message>
    <message>
        <source>Evidence attached</source>
        <translation>附上证据</translation>
    </message>
    <message>
        <source>Review opened</source>
        <translation>启动复审</translation>
    </message>
    <message>
        <source>Review concluded</source>
        <translation>完成复审</translation>
    </message>
    <message>
        <source>Notice sent</source>
        <translation>发送通知</translation>
    </message>
    <message>
        <source>Notice acknowledged</source>
        <translation>确认通知</translation>
    </message>
    <message>
        <source>Time to remedy extended</source>
        <translation>延长整改期限</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已退役</translation>
    </message>
    <message>
        <source>Returned to active</source>
        <translation>重新生效</translation>
    </message>
    <message>
        <source>Task assigned</source>
        <translation>分配任务</translation>
    </message>
    <message>
        <source>Task settled</source>
        <translation>了结任务</translation>
    </message>
    <message>
        <source>Ballot opened</source>
        <translation>发起投票</translation>
    </message>
    <message>
        <source>Ballot closed</source>
        <translation>关闭投票</translation>
    </message>
    <message>
        <source>Ballot extended</source>
        <translation>延长投票</translation>
    </message>
    <message>
        <source>Ballot cancelled</source>
        <translation>取消投票</translation>
    </message>
    <message>
        <source>Ballot frozen</source>
        <translation>冻结投票</translation>
    </message>
    <message>
        <source>Ballot resumed</source>
        <translation>恢复投票</translation>
    </message>
    <message>
        <source>Ruling on a late vote</source>
        <translation>裁定迟到的票</translation>
    </message>
    <message>
        <source>Turned into an e-vote</source>
        <translation>改为在线投票</translation>
    </message>
    <message>
        <source>Reminder to vote</source>
        <translation>投票提醒</translation>
    </message>
    <message>
        <source>Motion put</source>
        <translation>提出动议</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Minutes note</source>
        <translation>会议备注</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>行动事项</translation>
    </message>
    <message>
        <source>Action item settled</source>
        <translation>了结行动事项</translation>
    </message>
    <message>
        <source>Meeting planned</source>
        <translation>安排会议</translation>
    </message>
    <message>
        <source>Plan of the meeting changed</source>
        <translation>更改会议安排</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Came or left</source>
        <translation>到场或离场</translation>
    </message>
    <message>
        <source>Motion on the record</source>
        <translation>动议列入记录</translation>
    </message>
    <message>
        <source>Minutes published</source>
        <translation>发布会议纪要</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>批准会议纪要</translation>
    </message>
    <message>
        <source>Meeting adjourned</source>
        <translation>结束会议</translation>
    </message>
    <message>
        <source>Council founded</source>
        <translation>成立理事会</translation>
    </message>
    <message>
        <source>Member added</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Affiliation recorded</source>
        <translation>记录隶属关系</translation>
    </message>
    <message>
        <source>Computer enrolled</source>
        <translation>登记计算机</translation>
    </message>
    <message>
        <source>Computer revoked</source>
        <translation>吊销计算机</translation>
    </message>
    <message>
        <source>Key of the hub changed</source>
        <translation>更换中心密钥</translation>
    </message>
    <message>
        <source>Seat filled</source>
        <translation>任命席位</translation>
    </message>
    <message>
        <source>Seat ended</source>
        <translation>终止席位</translation>
    </message>
    <message>
        <source>Secretary appointed</source>
        <translation>任命秘书</translation>
    </message>
</context>
</TS>
