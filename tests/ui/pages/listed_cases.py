"""What the page of cases shows, as its tests ask for it."""


def names(page):
    return [page.table.row(place).name for place in range(page.table.rowCount())]
