package info.magnolia.ui.filter;

public interface FilterContext {}
