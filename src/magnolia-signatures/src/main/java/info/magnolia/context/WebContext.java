package info.magnolia.context;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import info.magnolia.cms.core.AggregationState;

public interface WebContext extends Context {

    AggregationState getAggregationState();

    String getContextPath();

    HttpServletRequest getRequest();

    HttpServletResponse getResponse();
}
