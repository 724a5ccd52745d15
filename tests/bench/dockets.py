"""Dockets as canonical text (dc-ledger(5)), for text that needs no quotes by its letters."""

STEP_KEYS = """step id seq day at actor actor_name by by_name opinion unit unit_name asked answer answered authority
authority_source lead lead_name co leader leader_name person person_name district_leader district_leader_name goal due
notice number by_minutes to round channel kind text progress problems next final signed_by signed_by_name sealed heard
outcome test stage_report title author date pages retention duplicate_of reason sets""".split()
STANDING_KEYS = """state lead co leader person district_leader goal due due_original cycle notice duplicate_of
before_suspension closes names aliases email posts""".split()
PLACE = {key: place for place, key in enumerate(STEP_KEYS)}
STANDING_PLACE = {key: place for place, key in enumerate(STANDING_KEYS)}
LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"
QUOTED = "0123456789"  # a text that begins so may read as a number or a date: it is quoted


def scalar(value):
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    return f'"{value}"' if value[0] in QUOTED or "#" in value else value


def flow(value):
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(one) for one in value) + "]"
    return scalar(value)


def is_list_of_maps(value):
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


def head_member(key, value):
    """Lists of maps are written out in a head alone."""
    if not is_list_of_maps(value):
        return member(key, value, "")
    items = ("".join(member(k, v, "  ") for k, v in one.items()) for one in value)
    return f"{key}:\n" + "".join("- " + item[2:] for item in items)


def member(key, value, indent):
    if is_list_of_maps(value):
        return f"{indent}{key}:\n" + "".join(f"{indent}- {flow(one)}\n" for one in value)
    return f"{indent}{key}: {flow(value)}\n"


def step_id(random):
    """Begins with a letter, so that it never reads as a number."""
    bits = random.getrandbits(75)
    return "k" + "".join(LETTERS[bits >> place & 31] for place in range(0, 75, 5))


class Docket:
    """A record in the making: `text` is its file as it stands."""

    def __init__(self, kind, path, head):
        self.kind, self.path = kind, path
        self.head = "".join(head_member(key, value) for key, value in head.items())
        self.standing = {}
        self.steps = []
        self.names = []  # of the steps since the last commit

    def add(self, random, moment, name, actor, sets=None, day=None, seq=None, **fields):
        at = f"{moment.isoformat()}+08:00"
        fields.update(step=name, id=step_id(random), day=day or at[:10], at=at, actor_name=actor[1])
        if actor[0]:
            fields["actor"] = actor[0]
        if seq:
            fields["seq"] = seq
        if sets:
            fields["sets"] = sets
            self.take(sets)
        lines = "".join(self.line(key, fields[key]) for key in sorted(fields, key=PLACE.__getitem__))
        self.steps.append("- " + lines[2:])
        self.names.append((f"{self.kind}/{name}", actor[0]))

    @staticmethod
    def line(key, value):
        if key == "sets" and any(is_list_of_maps(one) for one in value.values()):
            return "  sets:\n" + "".join(member(k, v, "    ") for k, v in value.items())
        return member(key, value, "  ")

    def take(self, sets):
        for key, value in sets.items():
            if value is None:
                self.standing.pop(key, None)
            else:
                self.standing[key] = value

    @property
    def text(self):
        ordered = sorted(self.standing, key=STANDING_PLACE.__getitem__)
        standing = "".join(member(key, self.standing[key], "  ") for key in ordered)
        return f"{self.head}standing:\n{standing}steps:\n" + "".join(self.steps)
