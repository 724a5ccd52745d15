"""A year in an office's life, 2026: some hundred and forty items of all six categories and every kind of limit,
as the lines of one batch. What is irregular is recorded as it happened; what the Rules refuse is not here."""
import datetime
import random
import shlex

FIRST = datetime.date(2026, 1, 5)
LAST = datetime.date(2026, 12, 31)
TESTS = 'facts,solved,done,sound,lawful,form'
OFFICE = ['unit add duchashi --name 区委督查室 --kind party-organ --order 1',
          'unit add committee-office --name 区委办公室 --kind party-organ --order 2',
          'unit add government-office --name 区政府办公室 --kind government-organ --order 3',
          'person add p-0001 --name 张敏 --unit duchashi --post 督查员 --role clerk --email zhangmin@dc.invalid --from 2020-01-01',
          'person add p-0002 --name 王刚 --unit duchashi --post 主任 --role office-chief --from 2020-01-01',
          'person add p-0003 --name 赵宏 --unit committee-office --post 区委书记 --role principal-leader --from 2020-01-01',
          'person add p-0011 --name 李文 --unit committee-office --post 区委副书记 --role portfolio-leader --from 2020-01-01',
          'person add p-0012 --name 孙立 --unit government-office --post 副区长 --role portfolio-leader --from 2020-01-01']
# slug, name, head, responsible person, the portfolio leader in charge
UNITS = [('fagaiju', '区发改局', 'p-0101', 'p-0102', 'p-0012'), ('zhujianju', '区住建局', 'p-0111', 'p-0112', 'p-0012'),
         ('jiaotongju', '区交通局', 'p-0121', 'p-0122', 'p-0012'), ('shuiwuju', '区水务局', 'p-0131', 'p-0132', 'p-0012'),
         ('nongyeju', '区农业农村局', 'p-0141', 'p-0142', 'p-0011'), ('jiaoyuju', '区教体局', 'p-0151', 'p-0152', 'p-0011'),
         ('longfengzhen', '龙凤镇', 'p-0161', 'p-0162', 'p-0011'), ('hepingjie', '和平街道', 'p-0171', 'p-0172', 'p-0011')]
HEAD = {unit[0]: unit[2] for unit in UNITS}
PERSON = {unit[0]: unit[3] for unit in UNITS}
IN_CHARGE = {unit[0]: unit[4] for unit in UNITS}
SLUGS = list(HEAD)


def later(day, days):
    return day + datetime.timedelta(days=days)


def registers():
    lines = list(OFFICE)
    for order, (slug, name, chief, clerk, _) in enumerate(UNITS, 10):
        kind = {'longfengzhen': 'township', 'hepingjie': 'street'}.get(slug, 'government-organ')
        lines += [f'unit add {slug} --name {name} --kind {kind} --order {order}',
                  f'person add {chief} --name 负责{order} --unit {slug} --post 主要负责人 --role unit-head --from 2020-01-01',
                  f'person add {clerk} --name 经办{order} --unit {slug} --post 科长 --from 2020-01-01',
                  f'unit head {slug} {chief}']
    for leader in ('p-0011', 'p-0012'):
        units = ' '.join(f'--unit {unit[0]}' for unit in UNITS if unit[4] == leader)
        lines.append(f'person portfolio {leader} --field 分管{leader} {units} --from 2026-01-01')
    return [(FIRST, line) for line in lines]


SOURCES = [
    ('2026-01-06', '@meeting = source add --kind meeting --title 区委常委会第1次会议纪要 --number 大委纪[2026]1号 --date 2026-01-05'
     ' --clause 一:城市更新 --clause 二:产业项目 --clause 三:尚未立项的一条'),
    ('2026-01-06', '@weighty = source add --kind meeting --title 区委全会纪要 --number 大委纪[2026]2号 --date 2026-01-05 --weight major'),
    ('2026-01-06', '@deployment = source add --kind deployment --title 安全生产专项部署 --date 2026-01-05'),
    ('2026-01-06', '@document = source add --kind document --title 年度重点工作 --number 大委发[2026]3号 --date 2026-01-05'),
    ('2026-01-06', '@paper = source add --kind instruction --title 关于信访积案的报告 --number 大信[2026]1号 --date 2026-01-05'
     ' --handler committee-office --issuing-organ committee-office'),
    ('2026-01-06', 'source instruct @paper --leader p-0003 --text 请限期化解，报结果。'),
    ('2026-01-06', '@visit = source add --kind instruction --title 在重点项目调研时的指示 --date 2026-01-05 --field-study'
     ' --handler committee-office --issuing-organ committee-office'),
    ('2026-01-06', 'source instruct @visit --leader p-0003 --text 项目要抓紧。'),
    ('2026-01-06', '@proposal = source add --kind proposal --title 关于停车难的提案 --number 区政协[2026]7号 --proposer 黄委员'
     ' --date 2026-01-05 --level district'),
    ('2026-01-06', '@city = source add --kind assignment --title 市委督查室交办件 --assigner committee-office --level city --date 2026-01-05'),
]


class Life:
    """One item: its lines, each on its day, in order."""
    source, category, options = '@meeting#一', 2, ''

    def __init__(self, number):
        self.random = random.Random(f'office year:{number}')
        self.name = f'@i{number}'
        self.number = number
        self.lead = self.random.choice(SLUGS)
        self.co = self.random.choice([unit for unit in SLUGS if unit != self.lead]) if self.random.random() < 0.25 else ''
        self.day = later(FIRST, 3 + (number * 37) % 230)
        self.lines = []
        self.due = None

    def act(self, words, days=None):
        self.day = later(self.day, self.random.randint(1, 8) if days is None else days)
        if self.day > LAST:
            raise StopIteration
        self.lines.append((self.day, words.replace('@id', self.name)))

    def chance(self, share):
        return self.random.random() < share

    def lived(self):
        try:
            self.live()
        except StopIteration:
            pass
        return self.lines

    def live(self):
        self.registered()
        self.docketed()
        self.assigned()
        self.worked()
        if self.handed_in():
            self.ended()

    def registered(self):
        self.act(f'@id = item new --title 事项{self.number} --category {self.category} --source {self.source}{self.options}', 0)
        self.act('propose @id --opinion 请按职责办理', self.random.randint(0, 2))

    def docketed(self):
        pass

    def limit(self):
        return str(self.due_day(self.random.choice([15, 25, 40, 60, 90, 130])))

    def due_day(self, days):
        self.due = later(self.day, days)
        return self.due

    def assigned(self):
        self.day = later(self.day, self.random.randint(0, 3))
        co = f' --co {self.co}' if self.co else ''
        self.act(f'assign @id --lead {self.lead} --leader {HEAD[self.lead]} --person {PERSON[self.lead]} --goal 按期办好'
                 f' --due {self.limit()} --issue --district-leader {IN_CHARGE[self.lead]}{co}', 0)
        if self.chance(0.9):
            self.act(f'accept @id --by {PERSON[self.lead]}', 1)

    def worked(self):
        for count in range(self.random.randint(0, 3)):
            same = self.chance(0.2) and count > 0
            text = '无新进展' if same else f'进展{self.random.randint(1, 10**6)}'
            problems = ' --problems 资金未到位' if self.chance(0.25) else ''
            self.act(f'report @id --text {text}{problems} --progress {self.random.randint(5, 90)}')
            self.now_and_then()

    def now_and_then(self):
        fate = self.random.random()
        if fate < 0.2:
            self.act('remind @id --channel phone')
        elif fate < 0.3:
            self.act('suspend @id --by p-0011 --reason 上位规划调整')
            self.act('resume @id --by p-0011 --reason 规划已批复', self.random.randint(5, 40))
        elif fate < 0.4:
            self.act(f'week @id --progress 完成{self.random.randint(1, 99)}% --next 继续推进')

    def final(self, days):
        heard = f' --heard {self.co}' if self.co else ''
        self.act(f'report @id --final --text 完成情况{self.random.randint(1, 10**6)} --signed-by {HEAD[self.lead]} --sealed{heard}', days)

    def handed_in(self):
        """Whether the office let a final report pass."""
        for _ in range(self.random.choice([0, 1, 1, 1, 2, 2, 3])):
            self.final(self.random.choice([2, 5, 9, 20, 45]))
            if self.chance(0.1):
                return False
            if self.chance(0.6):
                self.act(f'review @id --pass --test {TESTS}')
                return True
            back = self.random.choice(['supplement', 'redo'])
            day = later(self.day, self.random.randint(1, 4))
            self.act(f'review @id --{back} --reason 材料不全 --due {later(day, self.random.choice([4, 10, 20]))}', (day - self.day).days)
        return False

    def complete(self):
        self.act(f'complete @id --by {IN_CHARGE[self.lead]}')

    def ended(self):
        self.complete()
        if self.chance(0.6):
            self.act('return-result @id')
        fate = self.random.random()
        if fate < 0.1:
            self.act('reopen @id --by p-0011 --reason 问题反弹', self.random.randint(5, 50))
        elif fate < 0.8:
            self.act('clear @id')
            if fate < 0.5:
                self.act('archive none @id --reason 电话办结，无书面材料')
                self.act('archive @id')


class Extended(Life):
    """Of another item the leader who set the limit grants, and that moves it."""

    def worked(self):
        super().worked()
        if self.day >= later(self.due, -2):
            return
        self.day = max(self.day, later(self.due, -9))
        self.act(f'extend @id --until {later(self.due, 20)} --reason 资金晚到 --progress 已过半 --by {HEAD[self.lead]}', 1)
        decided = self.random.choice(['--grant', '--grant', '--refuse --reason 理由不足'])
        self.act(f'extend @id {decided} --by {IN_CHARGE[self.lead]}', 1)
        if 'grant' in decided and self.chance(0.7):
            self.act('extend @id --filed', 1)


class Weighty(Life):
    """区委重大议定事项: consulted, approved, extended on filing, ended under a stage report."""
    source, options = '@weighty', ' --weight major'

    def docketed(self):
        asked = self.day
        self.act(f'consult @id --unit {self.lead} --asked {asked} --answer 同意 --answered {later(asked, 1)}', 1)
        self.act('approve @id --by p-0011', 1)

    def worked(self):
        super().worked()
        if self.day >= later(self.due, -4) or self.chance(0.3):
            return
        self.day = max(self.day, later(self.due, -9))
        self.act(f'extend @id --until {later(self.due, 30)} --reason 汛期停工 --progress 完成六成 --by {HEAD[self.lead]}', 1)
        if self.chance(0.2):
            return
        self.act('extend @id --grant --by p-0012', 1)
        if self.chance(0.7):
            self.act('extend @id --filed', 1)

    def complete(self):
        self.act(f'@r{self.number} = stage-report new --item @id --text 阶段情况{self.number}')
        self.act(f'stage-report approve @r{self.number} --by p-0011')
        self.act(f'complete @id --by p-0011 --stage-report @r{self.number}')


class Instructed(Life):
    """The principal leader's 批示: a delay is reported, and only his new word moves the limit."""
    source, category, options = '@paper', 4, ' --urgency urgent'

    def worked(self):
        super().worked()
        if self.day >= later(self.due, -4) or self.chance(0.4):
            return
        self.day = max(self.day, later(self.due, -9))
        self.act('delay @id --to p-0003 --reason 当事人外出 --progress 已约谈', 1)
        if self.chance(0.7):
            self.act('delay @id --filed', 1)
        if self.chance(0.6):
            self.act(f'instruct @id --by p-0003 --due {later(self.due, 25)} --text 再宽限二十五天。', 1)


class Visited(Life):
    """From a field visit: not cleared without a revisit, and a false claim begins again."""
    source, category = '@visit', 3

    def ended(self):
        self.complete()
        verdict = self.random.choice(['true', 'true', 'partly', 'false', 'false', ''])
        if not verdict:
            return
        self.act(f'revisit @id --verdict {verdict} --team p-0002 --team p-0001 --place 现场 --how 实地查看 --verified 与上报比对', 12)
        if verdict == 'true':
            self.act('clear @id')


class Proposed(Life):
    source, category = '@proposal', 5

    def docketed(self):
        self.act('approve @id --by p-0012', 1)

    def limit(self):
        self.due_day(90)
        return '3个月'


class Carried(Life):
    """From above the district; carried up the chain, at all three levels."""
    source, category = '@city', 6

    def docketed(self):
        self.act('approve @id --by p-0011', 1)

    def worked(self):
        super().worked()
        level = self.number % 4
        if level == 0:
            return
        self.act(f'coordinate @id --to portfolio-leader --leader {IN_CHARGE[self.lead]}')
        if level >= 2:
            self.act(f'coordinate @id --to principal-leader --opinion 建议由区委统筹 --by {IN_CHARGE[self.lead]}')
        if level == 3:
            self.act('coordinate @id --to standing-committee --meeting @meeting')
        if self.chance(0.5):
            self.act('coordinate @id --outcome 已明确由牵头单位负责')


class Deployed(Life):
    source, category = '@deployment', 1

    def limit(self):
        self.due_day(30)
        return '20个工作日'


class Ongoing(Life):
    """长期, with a reporting cycle."""
    source = '@document'

    def limit(self):
        return self.random.choice(['每月5日前', '每月25日前', '每周', '长期'])

    def handed_in(self):
        return False


class Whole(Life):
    """Split into parts that end before it does."""
    source = '@meeting#二'

    def worked(self):
        units = self.random.sample(SLUGS, 2)
        due = min(self.due, later(self.day, 25))
        tasks = ' '.join(f'--task "分项{self.number}-{n}|{unit}|分头办好|{due}"' for n, unit in enumerate(units, 1))
        self.act(f'split @id {tasks}', 1)
        self.parts = [(f'@id.{n}', unit) for n, unit in enumerate(units, 1)]

    def handed_in(self):
        return False


class Dropped(Life):
    source, category = '@city', 6

    def live(self):
        self.registered()
        self.act(self.random.choice(['decline @id --by p-0002 --reason 属日常工作', 'note-only @id --by p-0002']))


KINDS = [(Life, 44), (Extended, 16), (Weighty, 14), (Instructed, 14), (Visited, 14), (Proposed, 8), (Carried, 14),
         (Deployed, 8), (Ongoing, 6), (Whole, 5), (Dropped, 4)]


def lines():
    """Every line of the year in the order of its days, with --on."""
    told = registers() + [(datetime.date.fromisoformat(day), line) for day, line in SOURCES]
    number = 0
    for kind, count in KINDS:
        for _ in range(count):
            number += 1
            told += kind(number).lived()
    told.sort(key=lambda one: one[0])
    return [f'{line} --on {day}' for day, line in told]


if __name__ == '__main__':
    print('\n'.join(lines()))
